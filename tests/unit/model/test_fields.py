"""Takes raw values; checks what each field type lets through."""

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from vademecum.model.fields import Id, Ids, IsoDate, Key, LanguageCode, Level, Words


def accepts(field: Any, value: object) -> bool:
    """Whether a field type takes a value."""
    try:
        TypeAdapter(field).validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("value", "right"),
    [
        ("cmio", True),
        ("change-leadership", True),
        ("nis2", True),
        ("2fa", True),
        ("CMIO", False),
        ("change leadership", False),
        ("-a", False),
        ("a-", False),
        ("a--b", False),
        ("a_b", False),
        ("café", False),
        ("a\n", False),
        ("", False),
    ],
)
def test_an_id_is_lower_case_kebab_case(value: str, right: bool) -> None:
    """So that it fits in any address."""
    assert accepts(Id, value) is right


@pytest.mark.parametrize(("value", "right"), [("skipr-2019.a_b", True), ("a--b", True), (".a", False), ("A", False)])
def test_a_key_may_hold_dots_and_underscores(value: str, right: bool) -> None:
    """Reference managers write them."""
    assert accepts(Key, value) is right


@pytest.mark.parametrize(
    ("value", "right"), [("nl", True), ("fil", True), ("n", False), ("NL", False), ("nl-be", False)]
)
def test_a_language_has_two_or_three_letters(value: str, right: bool) -> None:
    """ISO 639, without a region."""
    assert accepts(LanguageCode, value) is right


@pytest.mark.parametrize(("value", "right"), [(0, True), (4, True), ("3", True), (5, False), (-1, False), (1.5, False)])
def test_a_level_is_a_number_from_0_to_4(value: object, right: bool) -> None:
    """A key of YAML is text, and counts where it says such a number."""
    assert accepts(Level, value) is right


@pytest.mark.parametrize(("value", "right"), [("a", True), ("", False), (" \n", False), (3, False)])
def test_words_are_not_empty(value: object, right: bool) -> None:
    """White space says nothing, and a number is to be put in quotes."""
    assert accepts(Words, value) is right


def test_a_date_is_read_from_iso_8601() -> None:
    """And a date stays what it is."""
    dates = TypeAdapter(IsoDate)
    assert dates.validate_python("2026-11-21") == date(2026, 11, 21)
    assert dates.validate_python(date(2026, 11, 21)) == date(2026, 11, 21)


@pytest.mark.parametrize("value", ["2026-W47-6", "20261121", "21-11-2026", 20261121, None, ""])
def test_no_other_form_is_a_date(value: object) -> None:
    """Also not the forms of ISO 8601 that Python would read."""
    assert not accepts(IsoDate, value)


def test_an_id_that_stands_twice_in_a_list_counts_once() -> None:
    """The first place holds."""
    assert TypeAdapter(Ids).validate_python(["b", "a", "b"]) == ("b", "a")
