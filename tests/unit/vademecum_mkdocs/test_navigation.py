"""Takes small sites; checks the links in the frames of their pages."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from tests.sites import SITE, text
from tests.unit.facts import FACTS
from tests.unit.vademecum_mkdocs.engine import engine_of
from vademecum_mkdocs.frame import Link, Ways

FILES = FACTS | {
    "nl/index.md": text("page", "home", title="Handbook"),
    "nl/over.md": text("page", "about", title="Over"),
    "nl/praktijken/a.md": text("practice", "a", title="R&D <b>"),
    "nl/praktijken/b.md": text("practice", "b", title="Samen"),
    "nl/praktijken/c.md": text("practice", "c", title="Zorg"),
    "data/site.yml": f"{SITE}menu: [practice, role]\n",
}
PRACTICE = "nl/praktijken/b.md"


def ways(folder: Path, path: str = PRACTICE, code: str = "nl", files: Mapping[str, str | bytes] = FILES) -> Ways:
    """The ways of one page."""
    return engine_of(folder, files, code).frame(path).ways


def titled(links: Iterable[Link]) -> list[tuple[str, str, str]]:
    """Links as title, address, and whether the reader is there."""
    return [(link.title, link.url, link.current) for link in links]


def test_the_menu_leads_to_the_lists_of_its_kinds(tmp_path: Path) -> None:
    """That of the page's own kind is marked: the reader is inside it."""
    assert titled(ways(tmp_path).menu) == [("Praktijken", "../", "true"), ("Rollen", "../../rollen/", "")]


def test_a_list_is_the_page_itself_in_the_menu(tmp_path: Path) -> None:
    """A screen reader says so."""
    menu = ways(tmp_path, "nl/praktijken/index.md").menu
    assert titled(menu) == [("Praktijken", "./", "page"), ("Rollen", "../rollen/", "")]


def test_a_later_part_of_a_list_stands_inside_it(tmp_path: Path) -> None:
    """The menu marks its section, it leads back to the first part, and the footer names first parts only."""
    files = {
        **{f"nl/praktijken/p{number}.md": text("practice", f"p{number}") for number in range(500)},
        **{f"nl/blog/b{number}.md": text("post", f"b{number}", date="2026-02-03") for number in range(600)},
    }
    found = ways(tmp_path, "nl/praktijken/2.md", files=FILES | files)
    assert titled(found.menu)[0] == ("Praktijken", "../", "true")
    assert found.section is not None and found.section.url == "../"
    assert ("Inhoud", "../../inhoud/", "") in titled(found.footer)


def test_the_footer_leads_to_all_else(tmp_path: Path) -> None:
    """The page of contents, the kinds beside the menu, and the plain pages but the front page."""
    assert titled(ways(tmp_path, "nl/over.md").footer) == [
        ("Inhoud", "../inhoud/", ""),
        ("Competenties", "../competenties/", ""),
        ("Checklists", "../checklists/", ""),
        ("Begrippen", "../begrippen/", ""),
        ("Wetten en datums", "../wetgeving/", ""),
        ("Over", "./", "page"),
    ]


@pytest.mark.parametrize(
    ("path", "previous", "following"),
    [
        ("nl/praktijken/a.md", None, ("Samen", "../b/")),
        ("nl/praktijken/b.md", ("R&D <b>", "../a/"), ("Zorg", "../c/")),
        ("nl/praktijken/c.md", ("Samen", "../b/"), None),
        ("nl/praktijken/index.md", None, None),
        ("nl/over.md", None, None),
    ],
)
def test_a_page_leads_to_its_neighbours(
    tmp_path: Path, path: str, previous: tuple[str, str] | None, following: tuple[str, str] | None
) -> None:
    """Within its section, in the order of reading."""
    found = ways(tmp_path, path)
    assert [link and (link.title, link.url) for link in (found.previous, found.next)] == [previous, following]


@pytest.mark.parametrize(
    ("path", "expected"),
    [(PRACTICE, ("Praktijken", "../")), ("nl/praktijken/index.md", None), ("nl/over.md", None), ("nl/index.md", None)],
)
def test_a_page_stands_in_a_section(tmp_path: Path, path: str, expected: tuple[str, str] | None) -> None:
    """A list is its own section, and a plain page is in none."""
    section = ways(tmp_path, path).section
    assert (section and (section.title, section.url)) == expected


def test_every_page_leads_to_the_front_page_and_the_contents(tmp_path: Path) -> None:
    """Of its own language."""
    found = ways(tmp_path)
    assert titled([found.home, found.contents]) == [("Handbook", "../../", ""), ("Inhoud", "../../inhoud/", "")]


def test_a_borrowed_title_is_marked_with_its_language(tmp_path: Path) -> None:
    """The words around it are the reader's."""
    found = ways(tmp_path, "da/praksis/b.md", "da")
    assert found.previous is not None
    assert (found.previous.title, found.previous.language, found.previous.mark) == ("R&D <b>", "nl", ' lang="nl"')
    assert [link.language for link in found.menu] == ["", ""]


@pytest.mark.parametrize(
    ("path", "base", "site"),
    [(PRACTICE, "../../../", "../../"), ("nl/over.md", "../../", "../"), ("nl/index.md", "../", "./")],
)
def test_a_page_knows_where_it_stands(tmp_path: Path, path: str, base: str, site: str) -> None:
    """The way to the top of the site and to that of its language; both end in a slash."""
    place = engine_of(tmp_path, FILES).frame(path).place
    assert (place.base, place.site) == (base, site)


def test_any_page_of_the_tree_can_be_reached(tmp_path: Path) -> None:
    """By its path; a page can be reached from itself too."""
    place = engine_of(tmp_path, FILES).frame(PRACTICE).place
    assert [place.to(path) for path in ("nl/rollen/cmio.md", PRACTICE, "nl/index.md")] == [
        "../../rollen/cmio/",
        "./",
        "../../",
    ]


def test_what_is_not_found_leads_on_from_the_root_of_the_host(tmp_path: Path) -> None:
    """It may be shown at any address; the reader is on none of the pages."""
    found = engine_of(tmp_path, FILES).frames.not_found("/kb/").ways
    assert titled(found.menu) == [("Praktijken", "/kb/nl/praktijken/", ""), ("Rollen", "/kb/nl/rollen/", "")]
    assert all(link.url.startswith("/kb/nl/") and not link.current for link in found.footer)
    assert (found.section, found.previous, found.next) == (None, None, None)
