"""Takes a catalogue with checks of several days; gives what is due, and what nobody checked."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.projections.reviews import Reviewed, all_reviewed, due_within

SETTINGS = SITE.replace("practice: {", "practice: {review-every: 30 days, ").replace(
    "law: {", "law: {review-every: 1 month, "
)
FILES = {
    **FACTS,
    "data/site.yml": SETTINGS,
    "nl/index.md": text("page", "home"),
    "nl/over.md": text("page", "about", reviewed={"by": "anna", "on": "2026-03-01"}),
    "nl/praktijken/a.md": text("practice", "a", reviewed={"by": "anna", "on": "2026-02-01"}),
    "da/praksis/a.md": text("practice", "a", reviewed={"by": "anna", "on": "2026-01-01"}),
    "en/practices/a.md": text("practice", "a"),
    "nl/praktijken/b.md": text("practice", "b", draft=True, reviewed={"by": "anna", "on": "2025-01-01"}),
}


def test_a_law_is_called_in_the_language_of_who_asks(tmp_path: Path) -> None:
    """It has no text that could say in which one."""
    catalogue = catalogue_of(tmp_path, FILES)
    titles = {code: [one.title for one in all_reviewed(catalogue, code) if one.kind == "law"] for code in ("nl", "da")}
    names = catalogue.entries["law:nis2-act"].names
    assert titles == {code: [names[code]] for code in ("nl", "da")}


@pytest.fixture
def reviewed(tmp_path: Path) -> list[Reviewed]:
    """Gives all that can be checked."""
    return [*all_reviewed(catalogue_of(tmp_path, FILES))]


@pytest.mark.parametrize(
    ("today", "days", "expected"),
    [
        ("2026-01-30", 0, []),
        ("2026-01-31", 0, [("practice:a", "da", 0)]),
        ("2026-02-08", 2, [("practice:a", "da", -8), ("law:nis2-act", "", 2)]),
        ("2026-02-08", 365, [("practice:a", "da", -8), ("law:nis2-act", "", 2), ("practice:a", "nl", 23)]),
        (
            "9999-12-31",
            36500,
            [("practice:a", "da", -2912412), ("law:nis2-act", "", -2912402), ("practice:a", "nl", -2912381)],
        ),
    ],
)
def test_what_waited_longest_comes_first(
    reviewed: list[Reviewed], today: str, days: int, expected: list[tuple[str, str, int]]
) -> None:
    """Neither drafts, nor what has no period, nor what was never checked."""
    found = due_within(reviewed, date.fromisoformat(today), days)
    assert [(one.what.ref, one.what.language, one.days) for one in found] == expected


def test_what_nobody_checked_is_there_too(reviewed: list[Reviewed]) -> None:
    """But not the front page, which makes no statement, and no draft."""
    assert [(one.ref, one.file) for one in reviewed if one.check is None] == [("practice:a", "docs/en/practices/a.md")]


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ({"language": "da"}, ["law:nis2-act", "practice:a"]),
        ({"kind": "page"}, ["page:about"]),
        ({"by": "anna", "language": "nl"}, ["page:about", "practice:a"]),
        ({"by": "bo"}, []),
    ],
)
def test_some_can_be_asked_for(reviewed: list[Reviewed], only: dict[str, str], expected: list[str]) -> None:
    """A law is the same in every language, and nobody is named who read its sources."""
    asked = {"language": None, "kind": None, "by": None, **only}
    assert sorted(one.ref for one in reviewed if one.is_of(**asked)) == expected


def test_a_person_has_a_name(reviewed: list[Reviewed]) -> None:
    """A law is in the facts, under its name in the first language."""
    assert {(one.ref, one.person, one.file) for one in reviewed if one.kind in ("law", "page")} == {
        ("law:nis2-act", "", "docs/data/law.yml"),
        ("page:about", "Anna Bos", "docs/nl/over.md"),
    }


def test_what_check_rejects_is_no_check(tmp_path: Path) -> None:
    """A group and a name that nobody has, written by hand; whose entry cannot be read may be a person."""
    people = "anna: {name: Anna}\nteam: {name: Team, group: true}\nbroken: {name: 3, nam: 4}\n"
    files = FILES | {"data/people.yml": people}
    for name in ("anna", "team", "nobody", "broken"):
        files[f"nl/{name}.md"] = text("page", name, reviewed={"by": name, "on": "2026-03-01"})
    found = all_reviewed(catalogue_of(tmp_path, files))
    checks = {one.ref: one.check is not None for one in found if one.kind == "page"}
    assert checks == {"page:about": True, "page:anna": True, "page:team": False, "page:nobody": False} | {
        "page:broken": True
    }
