"""Takes views; checks groups, headings and order of each kind."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import in_language, published, reading_order


def order(folder: Path, kind: str, files: dict[str, str], language: str = "nl") -> list[tuple[str, list[str]]]:
    """Heading and titles of each group."""
    groups = reading_order(kind, view_of(folder, files, language))
    return [(group.heading, [shown.title for shown in group.entries]) for group in groups]


def test_roles_stand_in_their_groups(tmp_path: Path) -> None:
    """In the order of the facts, with headings in the language."""
    assert order(tmp_path, "role", FACTS, "da") == [("Ledere", ["CMIO"]), ("It", ["It-direktør"])]


def test_a_group_without_entries_is_left_out(tmp_path: Path) -> None:
    """Here every text of its only role is for another audience."""
    files = FACTS | {"nl/rollen/cmio.md": text("role", "cmio", audience="board")}
    assert order(tmp_path, "role", files) == [("ICT", ["ICT-directeur"])]


def test_competencies_stand_in_their_clusters(tmp_path: Path) -> None:
    """Each with its letter."""
    assert order(tmp_path, "competency", FACTS) == [
        ("A – Richten", ["Strategie"]),
        ("B – Verbinden", ["Bruggen slaan"]),
    ]


def test_posts_stand_by_month_the_newest_first(tmp_path: Path) -> None:
    """Posts of one day by their id, the last one first."""
    days = {"a": "2026-02-03", "b": "2026-02-03", "c": "2026-03-01", "d": "2025-12-31"}
    files = {f"nl/blog/{name}.md": text("post", name, date=day) for name, day in days.items()}
    assert order(tmp_path, "post", files) == [
        ("maart 2026", ["C"]),
        ("februari 2026", ["B", "A"]),
        ("december 2025", ["D"]),
    ]


TERMS = {
    "data/concepts.yml": "".join(
        f"{name}: {{da: {{label: {label}, definition: x}}}}\n"
        for name, label in {
            "a": "ål",
            "b": "zone",
            "c": "Ærø",
            "d": "øl",
            "e": "arm",
            "f": "Aarhus",
            "g": "2FA",
        }.items()
    )
}


def test_terms_stand_by_letter_in_danish_order(tmp_path: Path) -> None:
    """Æ, ø and å come last, «Aa» counts as å, and what begins with no letter comes first."""
    assert order(tmp_path, "term", TERMS, "da") == [
        ("#", ["2FA"]),
        ("A", ["arm"]),
        ("Z", ["zone"]),
        ("Æ", ["Ærø"]),
        ("Ø", ["øl"]),
        ("Å", ["ål", "Aarhus"]),
    ]


def test_the_same_terms_stand_in_dutch_order_for_dutch_readers(tmp_path: Path) -> None:
    """There å is an a with a ring."""
    headings = [heading for heading, _ in order(tmp_path, "term", TERMS, "nl")]
    assert headings == sorted(headings)
    assert "Å" not in headings


def test_groups_have_keys_that_no_language_changes(tmp_path: Path) -> None:
    """So that an anchor leads to the same group in every language."""
    keys = [group.key for group in reading_order("term", view_of(tmp_path / "a", FACTS, "da"))]
    assert keys == [f"letter-{number}" for number in range(1, len(keys) + 1)]
    assert [group.key for group in reading_order("role", view_of(tmp_path / "b", FACTS))] == ["leads", "it"]


@pytest.mark.parametrize("language", ["nl", "da"])
def test_other_kinds_stand_by_title(tmp_path: Path, language: str) -> None:
    """As the language sorts them, without a heading."""
    titles = {"a": "Århus", "b": "Zoo", "c": "Bad"}
    files = {f"{language}/{name}.md": text("practice", name, title=title) for name, title in titles.items()}
    expected = ["Århus", "Bad", "Zoo"] if language == "nl" else ["Bad", "Zoo", "Århus"]
    assert order(tmp_path, "practice", files, language) == [("", expected)]


def test_checklists_stand_in_the_order_of_the_facts(tmp_path: Path) -> None:
    """Unless one of them is not listed there: then by title."""
    lists = {"data/checklists.yml": "z: {name: {nl: Z}}\na: {name: {nl: A}}\n"}
    assert order(tmp_path / "a", "checklist", lists) == [("", ["Z", "A"])]
    more = lists | {"nl/m.md": text("checklist", "m")}
    assert order(tmp_path / "b", "checklist", more) == [("", ["A", "M", "Z"])]


def test_a_kind_without_entries_has_no_groups(tmp_path: Path) -> None:
    """Nor an empty one."""
    assert order(tmp_path, "guide", FACTS) == []


@pytest.mark.parametrize(("names", "expected"), [({"nl": "a", "da": "b"}, "b"), ({"nl": "a"}, "a"), ({}, "")])
def test_words_are_given_in_the_language_or_in_the_first_that_has_any(names: dict[str, str], expected: str) -> None:
    """Nothing gives an empty text."""
    assert in_language(names, "da") == expected


def test_only_a_post_shows_its_day(tmp_path: Path) -> None:
    """The date of another text stands in no list."""
    files = {"nl/blog/a.md": text("post", "a", date="2026-02-03"), "nl/b.md": text("page", "b", date="2026-02-03")}
    found = view_of(tmp_path, files).shown
    assert [published(found[ref]) for ref in ("post:a", "page:b")] == [date(2026, 2, 3), None]
