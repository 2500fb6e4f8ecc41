"""Takes words and boxes; checks the lines that the words are put in, with letters that are half as wide as high."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.cards import Box, Fitted, fit

BOX = Box(200, 100, 3, (20, 16, 10))
"""At size 20 a line has 20 letters, at 16 it has 25, at 10 it has 40; there is room for three lines, or four lines."""


def measured(words: str, size: int) -> float:
    """Every letter is half as wide as it is high."""
    return len(words) * size / 2


def fitted(words: str, box: Box = BOX) -> Fitted:
    """The words in a box."""
    return fit(words, box, measured)


def test_a_short_title_stands_in_one_line() -> None:
    """In the largest letters."""
    assert fitted("Clinical ownership") == Fitted(20, ("Clinical ownership",))


def test_nothing_stands_in_no_line() -> None:
    """A page without a name of its kind has none on its card."""
    assert fitted("").lines == ()


def test_lines_are_about_as_long_as_each_other() -> None:
    """No word stands alone at the end."""
    assert fitted("ab cd ef gh ij kl mn op").lines == ("ab cd ef gh", "ij kl mn op")


def test_letters_get_smaller_until_all_words_fit() -> None:
    """Rather than a word being broken."""
    assert fitted("verwerkingsverantwoordelijke") == Fitted(10, ("verwerkingsverantwoordelijke",))
    assert fitted("one two three " * 5).size == 16


def test_a_word_may_break_at_its_own_hyphen() -> None:
    """But not before a few letters or a number."""
    assert fitted("informationssik-kerhedschef").lines == ("informationssik-", "kerhedschef")
    assert fitted("NIS-2 IEC-62304 a/b").lines == ("NIS-2 IEC-62304 a/b",)
    assert fitted("x" * 15 + "-2 yy").lines == ("x" * 15 + "-2 yy",)


def test_a_word_that_is_too_long_for_the_smallest_letters_is_broken() -> None:
    """With a hyphen at the end of the line."""
    assert fitted("x" * 50) == Fitted(10, ("x" * 39 + "-", "x" * 11))


def test_words_that_are_too_many_are_cut_off() -> None:
    """With an ellipsis behind a whole word, and no comma before it."""
    found = fitted("seventeen letters, " * 20)
    assert found.size == 10
    assert len(found.lines) == 3
    assert found.lines[-1] == "seventeen letters, seventeen letters…"


def test_there_are_no_more_lines_than_there_is_room_for() -> None:
    """Also where more of them would be allowed."""
    assert [Box(200, 50, 4, (20, 10)).room(size) for size in (20, 10, 60)] == [2, 4, 1]


@given(st.text("ab-/éø ,", max_size=300), st.integers(1, 4))
def test_no_line_is_wider_than_its_box(words: str, most: int) -> None:
    """Whatever the words, and there are never too many lines; as long as they are not cut, no letter is lost."""
    found = fitted(words, Box(200, 100, most, (20, 16, 10)))
    assert all(measured(line, found.size) <= 200 for line in found.lines)
    assert len(found.lines) <= most
    assert found.lines or not words.strip()
    if not any(line.endswith("…") for line in found.lines):
        assert "".join(found.lines).replace("-", "").replace(" ", "") == words.replace("-", "").replace(" ", "")


@pytest.mark.parametrize("size", [10, 16, 20])
def test_a_line_as_wide_as_the_box_fits(size: int) -> None:
    """To the last letter."""
    words = "x" * (400 // size)
    assert fitted(words) == Fitted(size, (words,))
