"""Takes units of a text before and after; checks which of them are the same ones, and what is written of the others."""

from vademecum.word.merging import Merge, changes
from vademecum.word.passages import Kind, read_passages
from vademecum.word.units import Unit


def unit(text: str, kind: Kind = "paragraph", depth: int = 0) -> Unit:
    """One passage of a document."""
    return Unit(kind, depth, text)


def paired(before: list[str], after: list[str]) -> list[tuple[int | None, str | None]]:
    """For each change, the number of the passage before and the words after."""
    found = changes([unit(text) for text in before], [unit(text) for text in after])
    return [(number, now.text if now else None) for number, now in found]


def merged(body: str, before: list[Unit], after: list[Unit]) -> str:
    """The body that says what comes after."""
    return Merge(body, read_passages(body), before).into(after)


def test_a_changed_passage_is_the_one_that_it_comes_from() -> None:
    """By the words that they have in common."""
    assert paired(["a b c d", "e f g h"], ["a b x d", "e f g h"]) == [(0, "a b x d"), (1, "e f g h")]
    assert paired(["a b c d", "e f g h"], ["e f g x"]) == [(0, None), (1, "e f g x")]
    assert paired(["a b c d"], ["q r s", "a b c x"]) == [(None, "q r s"), (0, "a b c x")]


def test_another_passage_is_no_change_of_the_first() -> None:
    """One goes, the other comes."""
    assert paired(["a b c d"], ["q r s t", "u v w x"]) == [(None, "q r s t"), (None, "u v w x"), (0, None)]


def test_what_stands_between_unchanged_passages_stays() -> None:
    """Empty lines too, however many."""
    body = "\nA\n\n\n\nB\n\nC"
    units = [unit("A"), unit("B"), unit("C")]
    assert merged(body, units, units) == body
    assert merged(body, units, [units[0], units[1], unit("D q"), units[2]]) == "\nA\n\n\n\nB\n\nD q\n\nC"
    assert merged(body, units, [units[0], units[2]]) == "\nA\n\nC"


def test_a_new_item_stands_in_the_list_of_the_one_before() -> None:
    """With the next number, and as deep as Word shows it."""
    body = "1. one\n2. two\n"
    units = [unit("one", "number", 1), unit("two", "number", 1)]
    after = [*units, unit("three", "number", 1), unit("deep", "bullet", 2)]
    assert merged(body, units, after) == "1. one\n2. two\n3. three\n    - deep\n"


def test_something_new_inside_an_admonition_is_indented_with_it() -> None:
    """And what follows it is not."""
    body = '!!! note "A"\n\n    One.\n\nEnd.\n'
    units = [unit('!!! note "A"', "open"), unit("One."), unit("!!!", "close"), unit("End.")]
    after = [*units[:2], unit("More words."), *units[2:]]
    assert merged(body, units, after) == '!!! note "A"\n\n    One.\n\n    More words.\n\nEnd.\n'


def test_new_headings_and_items_get_an_id() -> None:
    """One that nothing else has."""
    body = "## Start {#start}\n"
    units = [unit("Start {#start}", "heading", 1)]
    after = [*units, unit("Start", "heading", 2), unit("We know", "task", 1)]
    assert merged(body, units, after) == "## Start {#start}\n\n### Start {#start-2}\n\n- [ ] We know {#we-know}\n"
