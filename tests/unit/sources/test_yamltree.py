"""Takes YAML as authors write it; checks values, the place of each, and what a broken text is said to lack."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vademecum.diagnostics import Diagnostic, Phrase, Span
from vademecum.languages import messages_for
from vademecum.sources import YamlTree, parse_yaml


def read(text: str, offset: int = 0) -> YamlTree:
    """Read a text of the file `a.yml`."""
    return parse_yaml(text, "a.yml", offset)


def value(text: str) -> object:
    """The value of a text without a problem."""
    tree = read(text)
    assert tree.problems == ()
    return tree.value


def at(line: int, column: int) -> Span:
    """A place in that file."""
    return Span("a.yml", line, column)


TEXT = """\
title: Wat één keer kost
roles:
  - cmio
  - {id: cio, "level": 3}
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), at(1, 1)),
        (("title",), at(1, 8)),
        (("roles",), at(3, 3)),
        (("roles", "0"), at(3, 5)),
        (("roles", "1"), at(4, 5)),
        (("roles", "1", "level"), at(4, 24)),
    ],
)
def test_each_value_has_a_place(path: tuple[str, ...], expected: Span) -> None:
    """Lines and columns count from 1, in letters."""
    assert read(TEXT).locate(path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [(("title",), at(1, 1)), (("roles",), at(2, 1)), (("roles", "1", "level"), at(4, 15))],
)
def test_each_key_has_a_place(path: tuple[str, ...], expected: Span) -> None:
    """A key in quotes stands where its quote opens."""
    assert read(TEXT).locate_key(path) == expected


def test_what_is_not_there_is_placed_where_it_should_be() -> None:
    """The nearest value around it, and the top of the file where there is none."""
    assert read(TEXT).locate(("roles", "1", "name")) == at(4, 5)
    assert read(TEXT).locate_key(("roles", "1", "name")) == at(4, 5)
    assert read(TEXT).locate(("summary",)) == at(1, 1)


def test_places_count_from_the_top_of_the_file() -> None:
    """Front matter begins below a line of hyphens."""
    tree = read("title: a\nid: b\nid: c\n", offset=1)
    assert tree.locate(("id",)) == at(3, 5)
    assert tree.problems == (Diagnostic("key-duplicate", at(4, 1), {"key": "id", "first": 3}),)


@pytest.mark.parametrize("word", ["no", "on", "yes", "off", "Yes", "y", "2026-11-21", "2026-11-21 10:00:00", "1.0.0"])
def test_what_authors_mean_as_text_stays_text(word: str) -> None:
    """Norwegian is no truth value, and a day is for the model to read."""
    assert value(f"key: {word}") == {"key": word}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("true", True),
        ("False", False),
        ("3", 3),
        ("-1.5", -1.5),
        ("~", None),
        ("", None),
        ('"3"', "3"),
        ("'true'", "true"),
        ("[a, 2]", ["a", 2]),
        (">-\n  a\n  b", "a b"),
        ("!!int ''", ""),
        ("!!float ''", ""),
        ("0x", "0x"),
        ("!env HOME", "HOME"),
    ],
)
def test_other_values_are_what_yaml_says(written: str, expected: object) -> None:
    """A number that is none stays text, and no tag runs anything."""
    assert value(f"key: {written}") == {"key": expected}


def test_a_key_is_text_as_it_is_written() -> None:
    """`1`, `true` and `1.0` are equal in Python; `no` is a language."""
    assert value("1: a\ntrue: b\n1.0: c\nno: d\n") == {"1": "a", "true": "b", "1.0": "c", "no": "d"}


@pytest.mark.parametrize("text", ["", "# a comment\n", "~", "---\n"])
def test_an_empty_text_has_no_value(text: str) -> None:
    """A file of comments alone is no fault of its form."""
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "place", "first"),
    [
        ("a: 1\na: 2\n", at(2, 1), 1),
        ("x:\n  a: 1\n  b: 2\n  a: 3\n", at(4, 3), 2),
        ("- {a: 1, a: 2}\n", at(1, 10), 1),
        ("1: x\n'1': y\n", at(2, 1), 1),
    ],
)
def test_a_key_that_stands_twice_is_reported(text: str, place: Span, first: int) -> None:
    """At any depth, at the second one, with the line of the first; the first one holds."""
    (problem,) = read(text).problems
    assert (problem.code, problem.span, problem.values["first"]) == ("key-duplicate", place, first)


def test_the_first_of_two_equal_keys_holds() -> None:
    """The value of the second is left out."""
    assert read("a: 1\na: 2\n").value == {"a": 1}


def test_the_same_key_in_two_groups_is_no_fault() -> None:
    """Each group has its own."""
    assert value("x: {a: 1}\ny: {a: 2}\n") == {"x": {"a": 1}, "y": {"a": 2}}


def test_an_alias_stands_for_its_value() -> None:
    """Both paths lead to it, and it stands where it was written."""
    tree = read("a: &x {b: 1}\nc: *x\n")
    assert tree.value == {"a": {"b": 1}, "c": {"b": 1}}
    assert tree.locate(("c", "b")) == tree.locate(("a", "b")) == at(1, 11)
    assert tree.problems == ()


@pytest.mark.parametrize("text", ["a: &x [*x]\n", "a: &x {b: {c: *x}}\n"])
def test_an_alias_inside_its_own_value_is_reported(text: str) -> None:
    """A value without end cannot be read, and the reader does not try."""
    (problem,) = read(text).problems
    assert problem.code == "yaml-syntax"
    assert problem.span == at(1, 4)


def explained(text: str) -> tuple[Span, str]:
    """Place and explanation of the one problem of a text."""
    tree = read(text)
    (problem,) = tree.problems
    assert tree.value is None
    assert problem.code == "yaml-syntax"
    detail = problem.values["detail"]
    assert isinstance(detail, Phrase)
    return problem.span, detail.msgid


@pytest.mark.parametrize(
    ("text", "place", "part"),
    [
        ("title: Care: a view\n", at(1, 12), "a colon where none can stand"),
        ("a: 1\nb\nc: 2\n", at(3, 1), "a key without a colon"),
        ("a: 'it's'\n", at(1, 8), "a quote ends too early"),
        ("a: 1\n  b: 2\n c: 3\n", at(2, 4), "a colon where none can stand"),
        ("  a: 1\n b: 2\n", at(2, 2), "the indentation does not fit"),
        ("a:\n\tb: 1\n", at(2, 1), "a tab stands in this line"),
        ("kind:\u00a0role\nid: a\n", at(1, 6), "a hard space stands in this line"),
        ("title: “Care: a view”\n", at(1, 8), "curly quotes"),
        ("a: “b”\nc: d: e\n", at(2, 5), "a colon where none can stand"),
        ("a: @b\n", at(1, 4), "@"),
        ("a: [b, c}\n", at(1, 9), "a bracket or a comma is missing"),
        ("a: {b: c\n  d: e}\n", at(2, 4), "a bracket or a comma is missing"),
        ("a: *b\n", at(1, 4), "begins with *"),
        ("a: * b\n", at(1, 5), "begins with *"),
        ("a: b\x07\n", at(1, 1), "cannot be shown"),
        ("a: 1\n---\nb: 2\n", at(2, 1), "the structure breaks off"),
    ],
)
def test_broken_yaml_is_explained(text: str, place: Span, part: str) -> None:
    """In an author's words, at the place where reading stopped."""
    span, words = explained(text)
    assert part in words
    assert span == place


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ('id: a\ntitle: "b\nkind: c\n', at(2, 8), "quote"),
        ("title: 'b\nkind: c\n", at(1, 8), "quote"),
        ('a: "b\n---\n', at(1, 4), "quote"),
        ('a: "b\nc: d\ne: "f"\n', at(1, 4), "quote"),
        ("a: 'b\nc: it's\n", at(1, 4), "quote"),
        ('- a: "b\n  c: "d"\n', at(1, 6), "quote"),
        ('a: [b, "c]\nd: e\n', at(1, 8), "quote"),
        ("a: [b, c\n", at(1, 4), "bracket"),
        ("a: [b, c\nd: [e]\n", at(1, 4), "bracket"),
        ("a: {b: c\nd: e\n", at(1, 4), "bracket"),
        ("a:\n  - b: [\n      c,\n    d: e\n", at(2, 8), "bracket"),
    ],
)
def test_what_is_not_closed_is_placed_where_it_opens(text: str, place: Span, what: str) -> None:
    """Not where reading stopped: there, nothing is wrong to see."""
    assert explained(text) == (place, f"a {what} is opened here and not closed")


@pytest.mark.parametrize("text", ['a: "b\n  c: d "e" f"\n', 'a: "b" c\n', "a: 'it's'\n"])
def test_a_quote_that_ends_too_early_is_placed_at_its_end(text: str) -> None:
    """It was closed, only not where its author thought."""
    assert "a quote ends too early" in explained(text)[1]


def test_an_explanation_is_translated_with_its_sentence() -> None:
    """Dutch and Danish authors read it in their language."""
    _, words = explained("a: [b")
    assert len({messages_for(code).gettext(words) for code in ("en", "nl", "da")}) == 3


@pytest.mark.parametrize("text", ["[a]: b\n", "~: b\n", "? {a: b}\n: c\n"])
def test_a_key_must_be_text(text: str) -> None:
    """A list, a group or nothing at all cannot be looked up."""
    (problem,) = read(text).problems
    assert problem.code == "yaml-syntax"


@given(st.text("ab:-[]{},&*'\"#|>!%@`~?\n\t 01é", max_size=40))
@settings(max_examples=300, deadline=None)
def test_no_text_is_too_broken(text: str) -> None:
    """Whatever is written, there is a value or a problem, and nothing is raised."""
    tree = read(text)
    assert isinstance(tree.locate(("a",)), Span)


def test_all_places_can_be_asked_for_at_once() -> None:
    """Those of values and those of keys."""
    tree = parse_yaml("a:\n  - b\n", "a.yml", offset=1)
    assert tree.spans == {(): Span("a.yml", 2, 1), ("a",): Span("a.yml", 3, 3), ("a", "0"): Span("a.yml", 3, 5)}
    assert tree.keys == {("a",): Span("a.yml", 2, 1)}
