"""Takes problems in any order; checks their places, their order in a report, and the guess at what was meant."""

import pytest

from vademecum.diagnostics import Diagnostic, Phrase, Report, Span, nearest, nearest_or_longer


def at(line: int, column: int = 1, code: str = "a", **values: str | int | Phrase) -> Diagnostic:
    """A problem in one file."""
    return Diagnostic(code, Span("docs/a.md", line, column), values)


def test_a_place_is_written_as_editors_read_it() -> None:
    """File, line and column, with colons between them."""
    assert str(Span("docs/nl/cmio.md", 3, 7)) == "docs/nl/cmio.md:3:7"


def test_a_place_without_a_line_is_the_top_of_the_file() -> None:
    """Line and column count from 1."""
    assert str(Span("docs/a.md")) == "docs/a.md:1:1"


def test_a_report_is_in_the_order_of_places() -> None:
    """Line 10 comes after line 9: numbers are compared, not their digits."""
    assert [found.span.line for found in Report([at(10), at(9), at(1, 5), at(1, 2)])] == [1, 1, 9, 10]


def test_problems_of_one_place_are_in_the_order_of_their_codes() -> None:
    """Equal places give the same report, whichever rule ran first."""
    found = [at(1, code="z"), at(1, code="b", key="y"), at(1, code="b", key="x")]
    assert [(one.code, one.values) for one in Report(found)] == [
        ("b", {"key": "x"}),
        ("b", {"key": "y"}),
        ("z", {}),
    ]
    assert list(Report(found)) == list(Report(reversed(found)))


def test_the_same_problem_is_reported_once() -> None:
    """Two stages may meet one fault; the order in which a rule names its values makes no difference."""
    first, second = at(1, key="a", value="b"), at(1, value="b", key="a")
    assert list(Report([first, second])) == [first]


def test_problems_that_differ_in_a_value_are_two() -> None:
    """Two unknown references at one place are two problems; a phrase is not the plain words of it."""
    assert len(Report([at(1, key="a"), at(1, key="b"), at(1, key=Phrase("a"))])) == 3


def test_values_of_several_types_can_be_sorted() -> None:
    """A number, a text and a phrase under one key have an order."""
    assert len(Report([at(1, key=1), at(1, key="1"), at(1, key=Phrase("1"))])) == 3


def test_a_report_without_problems_is_empty() -> None:
    """It is false, has no length, and holds nothing."""
    assert not Report()
    assert list(Report()) == []


def test_a_report_can_be_indexed_and_cut() -> None:
    """It is a sequence."""
    report = Report([at(3), at(1), at(2)])
    assert report[0].span.line == 1
    assert [found.span.line for found in report[1:]] == [2, 3]
    assert at(3) in report


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("sumary", ["title", "summary"], "summary"),
        ("role:cmoi", ["role:cio", "role:cmio"], "role:cmio"),
        ("role:nobody", ["role:cnio", "role:cmio"], ""),
        ("rol:cmio", ["role:cio", "role:cmio"], "role:cmio"),
        ("xyz", ["title", "summary"], ""),
        ("title", [], ""),
    ],
)
def test_the_nearest_word_is_the_one_that_was_meant(word: str, known: list[str], expected: str) -> None:
    """A slip of the pen finds its word; what is like nothing finds nothing."""
    assert nearest(word, known) == expected


def test_the_nearest_word_does_not_depend_on_the_order() -> None:
    """Of two that are equally near the same one is always chosen."""
    words = {"aab", "aac"}
    assert nearest("aaa", sorted(words)) == nearest("aaa", sorted(words, reverse=True)) != ""


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("wannacry", "committee-2018-wannacry"),
        ("WannaCry", "committee-2018-wannacry"),
        ("weekly-2018", "weekly-2018-wannacry-x"),
        ("comitee-2018-wannacry", "committee-2018-wannacry"),
        ("cry", ""),
        ("", ""),
    ],
)
def test_a_part_finds_the_whole(word: str, expected: str) -> None:
    """Where nothing is like it: one that ends in it, else the shortest that has it between hyphens."""
    assert nearest_or_longer(word, ["weekly-2018-wannacry-x", "committee-2018-wannacry"]) == expected
