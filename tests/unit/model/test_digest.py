"""Takes the record of roundups; checks what is read of it."""

from datetime import date

import pytest

from tests.unit.model.reading import faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["digests"]


def test_a_week_has_texts_laws_and_links() -> None:
    """Each of them may be missing."""
    said = "texts: {'post:a': 2026-11-17}, law: {nis2: [2026-12-02]}, links: ['https://example.org/']"
    week = valid(SHAPE, f"da: {{2026-W47: {{{said}}}}}")["da"]["2026-W47"]
    assert (week.texts, week.law) == ({"post:a": date(2026, 11, 17)}, {"nis2": (date(2026, 12, 2),)})
    assert week.links == ("https://example.org/",)
    assert valid(SHAPE, "da: {2026-W47: {}}")["da"]["2026-W47"].texts == {}


@pytest.mark.parametrize(
    ("said", "place", "code"),
    [
        ("da: {2026-W60: {}}", "1:6", "week-invalid"),
        ("da: {2026-W47: {texts: {a: 2026-11-17}}}", "1:25", "type-wrong"),
        ("da: {2026-W47: {texts: {'post:a': soon}}}", "1:35", "date-invalid"),
        ("da: {2026-W47: {links: [a]}}", "1:25", "type-wrong"),
        ("DA: {}", "1:1", "id-invalid"),
    ],
)
def test_a_fault_has_its_place(said: str, place: str, code: str) -> None:
    """Whoever changes the record by hand is told where."""
    assert faults(SHAPE, said) == {(place, code)}
