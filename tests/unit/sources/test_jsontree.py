"""Takes JSON as programs and people write it; checks values, the place of each, and what a broken text lacks."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vademecum.diagnostics import Diagnostic, Phrase, Span
from vademecum.languages import messages_for
from vademecum.sources import YamlTree, parse_json


def read(text: str) -> YamlTree:
    """Read a text of the file `a.json`."""
    return parse_json(text, "a.json")


def at(line: int, column: int) -> Span:
    """A place in that file."""
    return Span("a.json", line, column)


TEXT = """\
{"title": "Ænder",
 "roles": [
  "cmio",
  {"id": "cio", "level": 3}
 ]}
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), at(1, 1)),
        (("title",), at(1, 11)),
        (("roles",), at(2, 11)),
        (("roles", "0"), at(3, 3)),
        (("roles", "1"), at(4, 3)),
        (("roles", "1", "level"), at(4, 26)),
        (("roles", "1", "none"), at(4, 3)),
    ],
)
def test_each_value_has_a_place(path: tuple[str, ...], expected: Span) -> None:
    """Lines and columns count from 1, in letters."""
    assert read(TEXT).locate(path) == expected


def test_each_key_has_a_place() -> None:
    """Where its quote opens."""
    assert read(TEXT).locate_key(("roles", "1", "level")) == at(4, 17)
    assert read(TEXT).value == {"title": "Ænder", "roles": ["cmio", {"id": "cio", "level": 3}]}


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(), children, max_size=4),
    max_leaves=20,
)


@settings(deadline=None)
@given(VALUES, st.sampled_from([None, 1, "\t"]))
def test_values_are_those_of_python_s_own_reader(value: Any, indent: int | str | None) -> None:
    """Whatever is in them, and however they are laid out."""
    try:
        written = json.dumps(value, indent=indent, ensure_ascii=False)
        written.encode()
    except UnicodeEncodeError:
        return
    tree = read(written)
    assert (tree.value, tree.problems) == (value, ())


@settings(deadline=None)
@given(st.text(alphabet='{}[],:"\\ \n01tnu-.eaD8', max_size=30))
def test_any_text_is_read_or_explained(text: str) -> None:
    """As Python's own reader has it, but for keys that stand twice; nothing is raised."""
    tree = read(text)
    try:
        expected = json.loads(text, parse_constant=lambda word: 1 / 0)
    except (ValueError, ZeroDivisionError):
        assert [problem.code for problem in tree.problems if problem.code == "json-syntax"]
        return
    twice = [problem for problem in tree.problems if problem.code == "key-duplicate"]
    assert twice or tree.value == expected or "\\ud" in text.lower()


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('{"a": 1,}', at(1, 9), "a key in double quotes is missing"),
        ("{'a': 1}", at(1, 2), "a key in double quotes is missing"),
        ('{"a" 1}', at(1, 6), "a key without a colon behind it"),
        ('{"a": }', at(1, 7), "a value is missing or is none"),
        ('{"a": NaN}', at(1, 7), "a value is missing or is none"),
        ('{"a": yes}', at(1, 7), "a value is missing or is none"),
        ('{"a": 1\n "b": 2}', at(2, 2), "a bracket or a comma is missing"),
        ("[1, 2", at(1, 6), "a bracket or a comma is missing"),
        ("[1, 2}", at(1, 6), "a bracket or a comma is missing"),
        ('"open', at(1, 1), "a text in quotes that does not end, or a sign in it that cannot stand there"),
        ('"a\tb"', at(1, 3), "a text in quotes that does not end, or a sign in it that cannot stand there"),
        ('["\\ud800"]', at(1, 2), "a text in quotes that does not end, or a sign in it that cannot stand there"),
        ("{} {}", at(1, 4), "something stands behind its end"),
        ("", at(1, 1), "a value is missing or is none"),
        ("[" * 60, at(1, 52), "its groups and lists stand too deep inside each other"),
        ("9" * 5000, at(1, 1), "a value is missing or is none"),
    ],
)
def test_broken_text_is_explained_at_its_place(text: str, place: Span, words: str) -> None:
    """In words that are translated; nothing of it is read."""
    tree = read(text)
    assert (tree.value, tree.problems) == (None, (Diagnostic("json-syntax", place, {"detail": Phrase(words)}),))
    assert messages_for("nl").gettext(words) != words


def test_a_key_that_stands_twice_is_reported() -> None:
    """With the line of the first, which holds."""
    tree = read('{"a": 1,\n "a": {"b": 2}}')
    assert tree.value == {"a": 1}
    assert tree.problems == (Diagnostic("key-duplicate", at(2, 2), {"key": "a", "first": 1}),)
    assert tree.broken == {("a",)}
