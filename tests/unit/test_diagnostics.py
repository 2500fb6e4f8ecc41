"""Takes problems in any order; checks their places and their order in a report."""

from vademecum.diagnostics import Diagnostic, Phrase, Report, Span


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
