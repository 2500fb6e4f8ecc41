"""Concepts and their words; which words are reported as the term of another."""

from pathlib import Path

import pytest

from tests.reports import problems


def reported(folder: Path, concepts: str) -> list[tuple[int, object, object]]:
    """Line, word and other concept of each word that is reported."""
    found = problems(folder, {"data/concepts.yml": concepts})
    return [(one.span.line, one.values["word"], one.values["other"]) for one in found if one.code == "label-twice"]


@pytest.mark.parametrize(
    ("concepts", "expected"),
    [
        ("a: {nl: {label: x, definition: d}}\nb: {nl: {label: x, definition: d}}\n", [(2, "x", "a")]),
        ("a: {nl: {label: x, definition: d}}\nb: {nl: {label: X, definition: d}}\n", [(2, "X", "a")]),
        (
            "a: {nl: {label: x, definition: d, alternatives: [y]}}\nb: {nl: {label: y, definition: d}}\n",
            [(1, "y", "b")],
        ),
        ("a: {nl: {label: x, definition: d, alternatives: [x]}}\n", [(1, "x", "a")]),
        ("a: {nl: {label: x, definition: d}}\nb: {da: {label: x, definition: d}}\n", []),
        (
            "a: {nl: {label: x, definition: d, alternatives: [z]}}\n"
            "b: {nl: {label: y, definition: d, alternatives: [z]}}\n",
            [],
        ),
        ("a: {nl: {label: x, definition: d}, replaced-by: b}\nb: {nl: {label: x, definition: d}}\n", []),
    ],
    ids=["two terms", "capitals", "alternative", "own alternative", "languages", "two alternatives", "replaced"],
)
def test_a_term_is_no_other_word(concepts: str, expected: list[tuple[int, object, object]], tmp_path: Path) -> None:
    """Of the same language, among the concepts in use; two may share an alternative."""
    assert reported(tmp_path, concepts) == expected


def test_two_terms_of_one_word_give_one_line(tmp_path: Path) -> None:
    """That their pages would have one address follows from it."""
    concepts = "".join(f"{name}: {{nl: {{label: x, definition: d}}}}\n" for name in "ab")
    assert [one.code for one in problems(tmp_path, {"data/concepts.yml": concepts})] == ["label-twice"]


def test_a_word_of_three_concepts_is_reported_twice(tmp_path: Path) -> None:
    """At each but the first."""
    concepts = "".join(f"{name}: {{nl: {{label: x, definition: d}}}}\n" for name in "abc")
    assert reported(tmp_path, concepts) == [(2, "x", "a"), (3, "x", "a")]
