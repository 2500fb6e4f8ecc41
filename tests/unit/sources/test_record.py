"""Takes texts with and without front matter; checks where front matter ends and where the body begins."""

from dataclasses import replace

import pytest

from vademecum.diagnostics import Diagnostic, Span
from vademecum.sources import Record, parse_record


def read(text: str) -> Record:
    """Read the text of one file."""
    return parse_record(text, "docs/nl/a.md", "nl/a.md")


def test_front_matter_and_body_are_told_apart() -> None:
    """The body is what follows the second line of hyphens, to the letter."""
    record = read("---\nid: a\n---\n\nBody  \n")
    assert record.front.value == {"id": "a"}
    assert record.markup.body == "\nBody  \n"
    assert (record.file, record.path, record.problems) == ("docs/nl/a.md", "nl/a.md", ())


def test_places_count_from_the_top_of_the_file() -> None:
    """Both in front matter and in the body."""
    record = read("---\nid: a\n---\n## B\n")
    assert record.front.locate(("id",)) == Span("docs/nl/a.md", 2, 5)
    assert record.markup.headings[0].line == 4
    assert record.span(4, 2) == Span("docs/nl/a.md", 4, 2)


@pytest.mark.parametrize("text", ["---  \nid: a\n---\t\nBody", "---\nid: a\n---\nBody"])
def test_white_space_behind_the_hyphens_does_not_matter(text: str) -> None:
    """Nobody sees it."""
    assert read(text).markup.body == "Body"


def test_a_text_may_have_no_body() -> None:
    """Front matter alone is a text, also without a line end behind it."""
    record = read("---\nid: a\n---")
    assert (record.front.value, record.markup.body) == ({"id": "a"}, "")


def test_hyphens_inside_a_value_do_not_end_front_matter() -> None:
    """Only a line of three hyphens at its beginning does."""
    record = read("---\nsummary: |\n  a\n  ---\n  b\nid: a----b\n---\nBody\n\n---\n\nMore")
    assert record.front.value == {"summary": "a\n---\nb\n", "id": "a----b"}
    assert record.markup.body.startswith("Body")
    assert record.markup.body.endswith("More")


@pytest.mark.parametrize("text", ["# Title\n", "\n---\nid: a\n---\n", "text\n---\nid: a\n---\n"])
def test_a_text_without_front_matter_is_a_problem(text: str) -> None:
    """It must begin on the first line."""
    record = read(text)
    assert record.problems == (Diagnostic("front-matter-missing", Span("docs/nl/a.md")),)
    assert record.front.value is None


def test_front_matter_that_does_not_end_is_a_problem_of_its_own() -> None:
    """Its mend is another one."""
    record = read("---\nid: a\n\n## Title\n")
    assert record.problems == (Diagnostic("front-matter-open", Span("docs/nl/a.md")),)


def test_front_matter_may_be_empty() -> None:
    """That a key is missing is for the model to say."""
    assert (read("---\n---\nBody").front.value, read("---\n---\nBody").problems) == (None, ())


def test_the_problems_of_front_matter_are_those_of_the_text() -> None:
    """They stand at their line of the file."""
    (problem,) = read("---\nid: a\ntitle: b: c\n---\n").problems
    assert (problem.code, problem.span) == ("yaml-syntax", Span("docs/nl/a.md", 3, 9))


def added(text: str = "## More {#more}\n\n[[x]]\n", file: str = "one/nl/b.md") -> Record:
    """A text that can be added to another one; its body begins in line 4."""
    return parse_record(f"---\nid: a\n---\n{text}", file, "nl/b.md")


def test_an_addition_stands_behind_an_empty_line() -> None:
    """What is found in the body is found in both; the rest is that of the first."""
    record = read("---\nid: a\n---\n## Own {#own}\n\nWords.").with_addition(added())
    assert record.markup.body == "## Own {#own}\n\nWords.\n\n## More {#more}\n\n[[x]]\n"
    assert [head.id for head in record.markup.headings] == ["own", "more"]
    assert record.markup.body[: record.own_end] == "## Own {#own}\n\nWords.\n\n"
    assert (record.file, record.path) == ("docs/nl/a.md", "nl/a.md")


def test_a_place_in_an_addition_is_one_in_its_file() -> None:
    """Whichever of several it is; a place before all is in the file of the text."""
    record = read("---\nid: a\n---\nOwn.\n").with_addition(added()).with_addition(added("\n## Last\n", "two/nl/c.md"))
    lines = {head.text: record.span(head.line, head.column) for head in record.markup.headings}
    assert lines == {"More": Span("one/nl/b.md", 4, 1), "Last": Span("two/nl/c.md", 5, 1)}
    (reference,) = record.markup.references
    assert record.span(reference.line, reference.column) == Span("one/nl/b.md", 6, 1)
    assert (record.span(), record.span(4)) == (Span("docs/nl/a.md"), Span("docs/nl/a.md", 4, 1))


@pytest.mark.parametrize("body", ["", "\n", "Words.\n\n\n"])
def test_an_addition_to_any_body_keeps_its_lines(body: str) -> None:
    """To none too."""
    record = read(f"---\nid: a\n---\n{body}").with_addition(added())
    (heading,) = record.markup.headings
    assert record.span(heading.line) == Span("one/nl/b.md", 4, 1)


def test_a_text_with_another_addition_is_another_text() -> None:
    """And what is wrong with an addition is wrong with the whole."""
    record, broken = read("---\nid: a\n---\nOwn.\n"), parse_record("No head.\n", "one/nl/b.md", "nl/b.md")
    names = {one.identity for one in (record, record.with_addition(added()), record.with_addition(added("Else.\n")))}
    assert len(names) == 3
    assert [found.code for found in record.with_addition(broken).problems] == ["front-matter-missing"]


def test_a_text_knows_in_whose_place_it_stands() -> None:
    """Also with additions; what was only added to stands in no place but its own."""
    below, above = read("---\nid: a\n---\nBelow.\n"), added("Above.\n")
    replacing = replace(above, below=below)
    assert (below.replaced, below.with_addition(added()).replaced) == (None, None)
    assert replacing.replaced == replacing.with_addition(added()).with_addition(added()).replaced == below
