"""Takes values with faults of every sort; checks code, place and words of each, and that each is said once."""

from typing import Any

import pytest

from tests.unit.model.reading import fault, faults, found, valid
from vademecum.diagnostics import Phrase
from vademecum.model import DATA_FILES, KINDS

ROLE: Any = KINDS["role"].shape
COMPETENCY: Any = KINDS["competency"].shape
POST: Any = KINDS["post"].shape
FRONT = "kind: role\nid: a\ntitle: T\nsummary: S\n"
COMPETENT = FRONT.replace("role", "competency")


def expected(shape: Any, text: str) -> str:
    """What the one problem of a text says the value should be."""
    words = fault(shape, text)["expected"]
    assert isinstance(words, Phrase)
    return words.msgid


def test_a_valid_value_is_typed_and_has_no_problem() -> None:
    """White space around words is cut off, what is left out has its default."""
    text = valid(ROLE, FRONT.replace("title: T", "title: '  T '"))
    assert (text.title, text.slug, text.draft, text.roles) == ("T", None, False, ())


@pytest.mark.parametrize(
    ("line", "place", "code"),
    [
        ("x: 1", "5:1", "key-unknown"),
        ("1: 2", "5:1", "key-unknown"),
        ("slug: Two words", "5:7", "id-invalid"),
        ("slug: 3", "5:7", "type-wrong"),
        ("roles: cmio", "5:8", "type-wrong"),
        ("roles: [cmio, '']", "5:15", "type-wrong"),
        ("roles: [cmio, 3]", "5:15", "type-wrong"),
        ("statement: advice", "5:12", "value-unknown"),
        ("countries: [nl, fr]", "5:17", "value-unknown"),
        ("draft: maybe", "5:8", "type-wrong"),
        ("reviewed: yes", "5:11", "type-wrong"),
        ("reviewed: {by: anna}", "5:11", "key-missing"),
        ("reviewed: {by: anna, on: 2026-02-30}", "5:26", "date-invalid"),
        ("reviewed: {by: Anna B, on: 2026-02-03}", "5:16", "id-invalid"),
        ("reviewed: {by: anna, on: 2026-02-03, at: 9}", "5:38", "key-unknown"),
        ("slug: ''", "5:7", "id-invalid"),
    ],
)
def test_each_fault_stands_at_its_place(line: str, place: str, code: str) -> None:
    """An unknown key at the key, a wrong value at the value, a missing key at the group that lacks it."""
    assert faults(ROLE, FRONT + line) == {(place, code)}


@pytest.mark.parametrize(
    ("line", "better", "is_id"),
    [
        ("id: Natarbejde-Støtte", "natarbejde-stoette", True),
        ("slug: Two words", "two-words", False),
        ("formerly: [nl/De Rol]", "nl/de-rol", False),
        ("slug: '!'", "benefits-plan", False),
    ],
)
def test_what_cannot_be_an_id_has_one_of_its_own_words(line: str, better: str, is_id: bool) -> None:
    """What was typed, as an id; that it is English is said of ids, not of addresses."""
    front = FRONT.replace("id: a\n", "") if is_id else FRONT
    values = fault(ROLE, front + line)
    assert (values["better"], bool(values["remark"] != Phrase(""))) == (better, is_id)


def test_all_faults_are_reported_together() -> None:
    """An author mends a text in one go."""
    text = "kind: role\nid: A b\ntitle: ''\nx: 1\nformerly: [B]\n"
    assert faults(ROLE, text) == {
        ("2:5", "id-invalid"),
        ("3:8", "type-wrong"),
        ("4:1", "key-unknown"),
        ("5:12", "id-invalid"),
        ("1:1", "key-missing"),
    }


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("slug: 3", "text (put a number or a date in quotes)"),
        ("roles: cmio", "a list, such as [one, two]"),
        ("reviewed: yes", "a group of keys"),
        ("draft: maybe", "true or false"),
    ],
)
def test_a_wrong_form_is_described(line: str, words: str) -> None:
    """In words that an author knows."""
    assert expected(ROLE, FRONT + line) == words


@pytest.mark.parametrize(
    ("levels", "place", "words"),
    [
        ("{}", "5:9", "more values"),
        ("{0: a, 1: b, 2: c, 3: d, 5: e}", "5:34", "a level from 0 to 4"),
        ("{-1: z, 1: b, 2: c, 3: d, 4: e}", "5:10", "a level from 0 to 4"),
        ("{0: a, 1: b, 2: c, 3: d, x: e}", "5:34", "a whole number"),
        ("{0: a, 1: b, 2: c, 3: d, 4: ''}", "5:37", "text that is not empty"),
        ("[a, b]", "5:9", "a group of keys"),
    ],
)
def test_a_fault_in_a_key_stands_at_the_key(levels: str, place: str, words: str) -> None:
    """A fault in its value stands at the value."""
    assert faults(COMPETENCY, f"{COMPETENT}levels: {levels}") == {(place, "type-wrong")}
    assert expected(COMPETENCY, f"{COMPETENT}levels: {levels}") == words


@pytest.mark.parametrize("text", ["[a]", "words", "3"])
def test_a_value_that_is_no_group_is_named_by_its_file(text: str) -> None:
    """There is no key that the sentence could name."""
    assert fault(DATA_FILES["people"], text)["key"] == "a.yml"


@pytest.mark.parametrize(
    ("line", "key"),
    [("roles: [3]", "roles"), ("reviewed: {by: 3, on: 2026-02-03}", "by"), ("slug: 3", "slug")],
)
def test_a_fault_is_named_by_the_key_that_a_reader_looks_for(line: str, key: str) -> None:
    """A value in a list by the key of the list, not by its number."""
    assert fault(ROLE, FRONT + line)["key"] == key


def test_a_value_from_a_list_is_reported_with_the_list() -> None:
    """All that may be chosen, in order."""
    assert fault(ROLE, f"{FRONT}statement: advice") == {
        "key": "statement",
        "value": "advice",
        "known": "law, guidance, opinion, example",
    }
    assert fault(ROLE, f"{FRONT}countries: [fr]")["known"] == "nl, dk, gb, eu"


@pytest.mark.parametrize(
    ("line", "nearest"),
    [("statment: law", "statement"), ("reviewed: {by: a, on: 2026-01-01, byy: c}", "by"), ("zzz: 1", "")],
)
def test_an_unknown_key_brings_the_one_that_was_meant(line: str, nearest: str) -> None:
    """Where one is like it, at whatever depth."""
    assert fault(ROLE, FRONT + line)["nearest"] == nearest


def test_a_slip_in_a_key_is_one_fault() -> None:
    """The key for which it was meant is not reported as missing too."""
    assert faults(ROLE, FRONT.replace("summary", "sumary")) == {("4:1", "key-unknown")}


def test_a_key_that_is_unlike_the_missing_one_is_another_fault() -> None:
    """Both are reported."""
    assert faults(ROLE, FRONT.replace("summary", "xyz")) == {("4:1", "key-unknown"), ("1:1", "key-missing")}


@pytest.mark.parametrize(
    ("issued", "code"),
    [
        ("2019-02-30", "date-invalid"),
        ("2019-2-3", "date-invalid"),
        ("spring", "date-invalid"),
        ("1700", "type-wrong"),
        ("3000", "type-wrong"),
    ],
)
def test_a_value_of_two_kinds_is_one_fault(issued: str, code: str) -> None:
    """A year or a day: the kind that it comes nearest to says what is wrong."""
    assert faults(DATA_FILES["sources"], f"k: {{type: a, title: b, issued: {issued}}}") == {("1:32", code)}


def test_what_stands_below_a_fault_is_not_reported_again() -> None:
    """A key that is no id makes its whole entry wrong; the next entry is looked at all the same."""
    text = "Two words: {type: a}\nb: {title: 1, type: c}\n"
    assert faults(DATA_FILES["sources"], text) == {("1:1", "id-invalid"), ("2:12", "type-wrong")}


def test_a_fault_deep_inside_has_its_own_place() -> None:
    """Not that of the entry around it."""
    items = "b:\n      role: cmio\n      basis:\n        - {source: c, law: d}\n        - {}\n"
    text = f"a:\n  name: {{nl: x}}\n  items:\n    {items}"
    assert faults(DATA_FILES["checklists"], text) == {("7:11", "type-wrong"), ("8:11", "type-wrong")}


@pytest.mark.parametrize("day", ["20260101", "2026-1-1", "2026-02-30", "2026-01-01T10:00", "soon", "[a]"])
def test_a_day_that_is_none_is_reported_with_what_stands_there(day: str) -> None:
    """Only the long form of ISO 8601 is read."""
    _, (problem,) = found(POST, f"{FRONT.replace('role', 'post')}date: {day}")
    assert problem.code == "date-invalid"
    assert problem.values["key"] == "date"
