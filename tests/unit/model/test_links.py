"""Takes links to pages of others; checks what is wrong with them."""

import pytest

from tests.unit.model.reading import fault, faults, valid
from vademecum.model import DATA_FILES

LINK = "{url: https://example.org/a, title: T, language: en, note: {nl: N}}"
SHAPE = DATA_FILES["links"]


def test_a_week_has_links_in_their_order() -> None:
    """With address, title, language and a note by language."""
    (link,) = valid(SHAPE, f"2026-W47: [{LINK}]")["2026-W47"]
    assert (link.url, link.title, link.language, link.note) == ("https://example.org/a", "T", "en", {"nl": "N"})


@pytest.mark.parametrize("week", ["2026-W60", "2026-47", "2026-W1", "november"])
def test_a_week_that_does_not_exist_is_reported_at_its_key(week: str) -> None:
    """With what stands there."""
    assert faults(SHAPE, f"{week}: [{LINK}]") == {("1:1", "week-invalid")}
    assert fault(SHAPE, f"{week}: [{LINK}]") == {"value": week}


@pytest.mark.parametrize(
    ("old", "new", "place", "code"),
    [
        ("https://example.org/a", "www.example.org", "1:18", "type-wrong"),
        ("https://example.org/a", "javascript:print()", "1:18", "type-wrong"),
        ("title: T, ", "", "1:12", "key-missing"),
        ("note: {nl: N}", "note: {}", "1:71", "type-wrong"),
        ("note: {nl: N}", "notes: {nl: N}", "1:65", "key-unknown"),
    ],
)
def test_a_fault_has_its_place(old: str, new: str, place: str, code: str) -> None:
    """At the value, or at the key that is unknown."""
    assert faults(SHAPE, f"2026-W47: [{LINK.replace(old, new)}]") == {(place, code)}
