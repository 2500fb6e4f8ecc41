"""Takes entries with checks; gives when the next one is due, by the day that was named or by a period."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.catalogue import LastCheck, last_check

EVERY = {"review-every": "90 days"}
CHECKED = {"by": "anna", "on": "2026-03-01"}


def check_of(folder: Path, site: str = SITE, /, **texts: Mapping[str, object]) -> LastCheck | None:
    """The last check of the Danish text of a practice that has texts in some languages."""
    places = {"nl": "nl/praktijken/a.md", "da": "da/praksis/a.md"}
    files = {places[code]: text("practice", "a", **keys) for code, keys in texts.items()}
    catalogue = catalogue_of(folder, {**FACTS, "data/site.yml": site, **files})
    entry = catalogue.entries["practice:a"]
    return last_check(entry, entry.texts["da"], catalogue.settings)


def with_periods(kind: str = "", site: str = "") -> str:
    """Settings with a period of the kind, and one of all kinds."""
    said = f"practice: {{review-every: {kind}, " if kind else "practice: {"
    return (f"review-every: {site}\n" if site else "") + SITE.replace("practice: {", said)


@pytest.mark.parametrize(
    ("site", "own", "due"),
    [
        (with_periods(), {}, None),
        (with_periods("6 months"), {}, date(2026, 9, 1)),
        (with_periods(site="1 year"), {}, date(2027, 3, 1)),
        (with_periods("6 months", "1 year"), {}, date(2026, 9, 1)),
        (with_periods("never", "1 year"), {}, None),
        (with_periods("6 months"), EVERY, date(2026, 5, 30)),
        (with_periods("6 months"), {"review-every": "never"}, None),
    ],
    ids=["none", "kind", "site", "kind before site", "never", "text before kind", "text never"],
)
def test_the_nearest_period_holds(tmp_path: Path, site: str, own: dict[str, object], due: date | None) -> None:
    """That of the text, else of its kind, else of all kinds."""
    assert check_of(tmp_path, site, da={"reviewed": CHECKED, **own}) == LastCheck(date(2026, 3, 1), "anna", due)


def test_the_period_of_the_original_holds_for_a_translation(tmp_path: Path) -> None:
    """It is how fast the subject changes, whatever the language."""
    found = check_of(tmp_path, nl=EVERY, da={"reviewed": CHECKED})
    assert found and found.due == date(2026, 5, 30)


@pytest.mark.parametrize("following", ["2026-03-01", "2026-04-01", "2030-04-01"])
def test_a_named_day_comes_before_any_period(tmp_path: Path, following: str) -> None:
    """Sooner or later."""
    found = check_of(tmp_path, with_periods("6 months"), da={"reviewed": {**CHECKED, "next": following}, **EVERY})
    assert found and found.due == date.fromisoformat(following)


def test_a_check_is_that_of_one_text(tmp_path: Path) -> None:
    """Whoever checked the Dutch text has not read the Danish one."""
    assert check_of(tmp_path, nl={"reviewed": CHECKED}, da={}) is None


def test_it_holds_on_its_last_day(tmp_path: Path) -> None:
    """And is overdue on the next; without a period it never is."""
    found = LastCheck(date(2026, 3, 1), "anna", date(2026, 9, 1))
    assert [found.is_overdue(date(2026, 9, day)) for day in (1, 2)] == [False, True]
    assert not LastCheck(date(2026, 3, 1), "anna", None).is_overdue(date.max)


@pytest.mark.parametrize(("period", "due"), [("", None), ("review-every: 6 months, ", date(2026, 7, 10))])
def test_a_law_is_checked_by_its_sources(tmp_path: Path, period: str, due: date | None) -> None:
    """By nobody who is named; a role without a text has no check."""
    site = SITE.replace("law: {", f"law: {{{period}")
    catalogue = catalogue_of(tmp_path, {**FACTS, "data/site.yml": site})
    law, role = catalogue.entries["law:nis2-act"], catalogue.entries["role:cmio"]
    assert last_check(law, None, catalogue.settings) == LastCheck(date(2026, 1, 10), None, due)
    assert last_check(role, None, catalogue.settings) is None
