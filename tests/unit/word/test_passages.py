"""Takes bodies of texts; checks the passages that they are cut into."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.word.texts import BODY
from vademecum.word.passages import cells, read_passages


def cut(body: str) -> list[tuple[str, int, str]]:
    """Kind, depth and words of each passage."""
    return [(passage.kind, passage.depth, passage.text) for passage in read_passages(body)]


def test_every_passage_has_its_place() -> None:
    """All words of a body are in one passage and no more; between them is white space alone."""
    at = 0
    for passage in read_passages(BODY):
        assert passage.start >= at and not BODY[at : passage.start].strip()
        at = passage.end
    assert not BODY[at:].strip()


@given(st.text(alphabet=" \n\t#-*1.|>`!=?:[]^{}<a/&\\", max_size=60))
def test_any_signs_at_all_are_cut_without_a_word_lost(body: str) -> None:
    """However they are put together."""
    at = 0
    for passage in read_passages(body):
        assert at <= passage.start <= passage.end and not body[at : passage.start].strip()
        at = passage.end
    assert not body[at:].strip()


@pytest.mark.parametrize(
    ("body", "passages"),
    [
        ("- a\n  b\n\n- c\n", [("bullet", 1, "a b"), ("bullet", 1, "c")]),
        ("1. a\n    - b\n2) c\n", [("number", 1, "a"), ("bullet", 2, "b"), ("number", 1, "c")]),
        ("a\n- b\n", [("paragraph", 0, "a - b")]),
        ("- a\n\n    b\n\nc\n", [("bullet", 1, "a"), ("paragraph", 1, "b"), ("paragraph", 0, "c")]),
        ("a | b\n", [("paragraph", 0, "a | b")]),
        ("a\n\n===\n", [("paragraph", 0, "a"), ("paragraph", 0, "===")]),
        ("~~~\n# a\n~~~\n", [("verbatim", 0, "~~~\n# a\n~~~")]),
        ("```\nno end\n", [("verbatim", 0, "```\nno end\n")]),
        ("[a]: b.md\n", [("sign", 0, "[a]: b.md")]),
    ],
)
def test_bodies_are_cut_as_the_engine_reads_them(body: str, passages: list[tuple[str, int, str]]) -> None:
    """A list needs an empty line before it, and code keeps what looks like a heading."""
    assert cut(body) == passages


def test_cells_are_told_apart_by_bars_that_are_not_escaped() -> None:
    """With or without bars at the edges."""
    assert cells("| a \\| b | c |") == ["a \\| b", "c"]
    assert cells("a | | c") == ["a", "", "c"]
