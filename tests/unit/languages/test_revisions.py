"""Takes two wordings; checks what is said of the way from one to the other."""

from hypothesis import given
from hypothesis import strategies as st

from vademecum.languages import Passage, changed_words, revision, shortened, written

WORDS = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_both_wordings_can_be_read_back(before: str, after: str) -> None:
    """What stays and goes is the old one, what stays and comes the new one."""
    passages = tuple(revision(before, after))
    assert " ".join(one.words for one in passages if one.fate != "comes") == before
    assert " ".join(one.words for one in passages if one.fate != "goes") == after


@given(WORDS)
def test_nothing_changes_where_nothing_has_changed(words: str) -> None:
    """Lines that are broken elsewhere are no change."""
    assert changed_words(revision(words, words.replace(" ", "\n"))) == 0


def test_the_size_of_a_change_counts_what_went_and_what_came() -> None:
    """In words."""
    assert changed_words(revision("one two three", "one II III three four")) == 4


def test_a_change_is_marked_in_one_line() -> None:
    """As `git diff --word-diff` does."""
    assert written(revision("Ask the board now", "Ask the whole board")) == "Ask the {+whole+} board [-now-]"


def test_only_what_stands_near_a_change_is_kept() -> None:
    """Before the first change its end, after the last its beginning, between two both."""
    before = " ".join(str(number) for number in range(20))
    after = before.replace("10", "X")
    assert written(shortened(revision(before, after), around=2)) == "… 8 9 [-10-] {+X+} 11 12 …"
    twice = after.replace("3 ", "Y ", 1)
    assert "{+Y+} 4 5 … 8 9 [-10-]" in written(shortened(revision(before, twice), around=2))


def test_a_short_text_is_kept_whole() -> None:
    """No ellipsis stands for nothing."""
    assert tuple(shortened(revision("a b", "a c"), around=1)) == (
        Passage("stays", "a"),
        Passage("goes", "b"),
        Passage("comes", "c"),
    )
