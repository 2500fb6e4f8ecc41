"""Takes views and sections; checks the order of the navigation, what is in the menu, and who stands beside whom."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.sites import SITE, text, view_of
from tests.unit.facts import FACTS
from vademecum.projections.navigation import MENU_LENGTH, NavigationSection, navigation


def section(length: int) -> NavigationSection:
    """A section of numbered pages."""
    return NavigationSection("term", "nl/index.md", tuple(f"nl/{number}.md" for number in range(length)))


def test_sections_stand_in_the_order_of_the_kinds(tmp_path: Path) -> None:
    """With the pages of each in reading order; a kind of which there is nothing has no section."""
    files = {
        "nl/blog/a.md": text("post", "a", date="2026-02-03"),
        "nl/blog/b.md": text("post", "b", date="2026-03-03"),
        "nl/praktijken/c.md": text("practice", "c"),
    }
    found = navigation(view_of(tmp_path, FACTS | files))
    assert [part.kind for part in found.sections] == [
        "role",
        "competency",
        "practice",
        "checklist",
        "post",
        "term",
        "law",
    ]
    assert [part.index for part in found.sections][:2] == ["nl/rollen/index.md", "nl/competenties/index.md"]
    assert found.sections[4].paths == ("nl/blog/b.md", "nl/blog/a.md")


def test_plain_pages_stand_beside_the_front_page(tmp_path: Path) -> None:
    """Which is not among them."""
    files = {"nl/start.md": text("page", "home"), "nl/over.md": text("page", "about")}
    found = navigation(view_of(tmp_path, files))
    assert (found.home, found.pages, found.sections) == ("nl/index.md", ("nl/over.md",), ())


def test_what_is_hidden_is_not_in_the_navigation(tmp_path: Path) -> None:
    """Nor what the language does not show."""
    files = {"nl/a.md": text("page", "a", draft=True), "da/b.md": text("post", "b", date="2026-02-03")}
    found = navigation(view_of(tmp_path, files))
    assert (found.pages, found.sections) == ((), ())


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("nl/0.md", (None, "nl/1.md")),
        ("nl/1.md", ("nl/0.md", "nl/2.md")),
        ("nl/2.md", ("nl/1.md", None)),
        ("nl/index.md", (None, None)),
    ],
)
def test_a_page_has_neighbours(path: str, expected: tuple[str | None, str | None]) -> None:
    """One before and one after, within the section."""
    assert section(3).neighbours(path) == expected


def test_a_page_alone_has_no_neighbours() -> None:
    """Nor is it its own."""
    assert section(1).neighbours("nl/0.md") == (None, None)


def test_a_section_knows_its_pages() -> None:
    """By their path."""
    assert "nl/1.md" in section(3)
    assert "nl/3.md" not in section(3)


GUIDES = {"nl/a.md": text("practice", "a"), "nl/b.md": text("guide", "b")}


def kinds(found: Iterable[NavigationSection]) -> list[str]:
    """The kinds of sections."""
    return [part.kind for part in found]


def test_the_settings_say_what_is_in_the_menu(tmp_path: Path) -> None:
    """In their order; everything else stands beside it, in the order of the kinds."""
    found = navigation(view_of(tmp_path, FACTS | {"data/site.yml": f"{SITE}menu: [term, role]\n"}))
    assert kinds(found.in_menu()) == ["term", "role"]
    assert kinds(found.beside_menu()) == ["competency", "checklist", "law"]


def test_a_kind_of_the_menu_without_entries_is_left_out(tmp_path: Path) -> None:
    """A link to nothing would be none."""
    found = navigation(view_of(tmp_path, FACTS | {"data/site.yml": f"{SITE}menu: [post, role]\n"}))
    assert kinds(found.in_menu()) == ["role"]


def test_the_first_five_are_in_the_menu_by_default(tmp_path: Path) -> None:
    """Of those that have entries; the others stand beside it."""
    found = navigation(view_of(tmp_path, FACTS | GUIDES))
    assert kinds(found.in_menu()) == ["role", "competency", "practice", "checklist", "guide"]
    assert len(kinds(found.in_menu())) == MENU_LENGTH
    assert kinds(found.beside_menu()) == ["term", "law"]


def test_a_list_beside_a_section_belongs_to_it(tmp_path: Path) -> None:
    """A legal calendar stands in the folder of the laws; a plain page stands in none."""
    found = navigation(view_of(tmp_path, FACTS))
    section = found.section("nl/wetgeving/wettenkalender-nederland.md")
    assert section is not None
    assert section.kind == "law"
    assert found.section("nl/over.md") is None
