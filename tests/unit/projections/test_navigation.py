"""Takes views and long sections; checks the order of the navigation, and that near a page is always few."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.projections.navigation import NEAR, NavigationSection, navigation


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
    assert [part.kind for part in found.sections] == ["role", "competency", "practice", "checklist", "post", "term"]
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
    ("place", "first", "last"),
    [(0, 0, 2 * NEAR), (NEAR, 0, 2 * NEAR), (NEAR + 1, 1, 2 * NEAR + 1), (199, 199 - NEAR, 199)],
)
def test_near_a_page_are_those_around_it(place: int, first: int, last: int) -> None:
    """As many on each side; at the beginning more behind it."""
    near = section(200).near(f"nl/{place}.md")
    assert (near[0], near[-1]) == (f"nl/{first}.md", f"nl/{last}.md")


@given(st.integers(1, 300), st.integers(0, 300))
def test_near_a_page_is_always_few(length: int, place: int) -> None:
    """However many there are; the page itself is among them, and nothing is left out between them."""
    whole = section(length)
    near = whole.near(f"nl/{place}.md")
    assert len(near) <= 2 * NEAR + 1
    assert place >= length or f"nl/{place}.md" in near
    start = whole.paths.index(near[0])
    assert near == whole.paths[start : start + len(near)]


def test_a_page_of_no_section_is_near_its_beginning() -> None:
    """So is the page that lists the section."""
    assert section(5).near("nl/index.md") == section(5).paths


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
