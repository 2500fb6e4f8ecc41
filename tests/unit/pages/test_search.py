"""Takes small sites; checks the page of results as it is without a script."""

import re
from pathlib import Path

import pytest

from tests.sites import PUBLIC, catalogue_of, make_docs, text
from tests.unit.pages.reading import page_of, tree_of
from vademecum.checks import check
from vademecum.pages.indexes import indexes
from vademecum.site import read_site

FILES = {"nl/praktijken/a.md": text("practice", "a")}


def test_the_page_leads_to_all_other_ways(tmp_path: Path) -> None:
    """The indexes, from A to Z and by concept, and the contents, each of which is there."""
    tree = read_site(make_docs(tmp_path, FILES)).tree(PUBLIC, "", [indexes()])
    ways = re.findall(r"^- \[([^\]]+)\]\(([^)]+)\)$", str(tree["da/soeg.md"].content), re.M)
    assert [words for words, _ in ways] == ["Registre", "A til Å", "Begreber på alle sprog", "Indhold"]
    assert [path for _, path in ways if f"da/{path}" not in tree] == []


def test_without_indexes_it_leads_to_the_contents(tmp_path: Path) -> None:
    """Which every site has."""
    assert "- [Contents](contents.md)\n" in page_of(tmp_path, FILES, "en/search.md")


def test_a_script_finds_its_place(tmp_path: Path) -> None:
    """Above what is for readers without it."""
    found = page_of(tmp_path, FILES, "nl/zoeken.md")
    assert found.startswith('<div id="vm-results"></div>\n')
    assert found.index("JavaScript") > found.index('class="vm-without-search"')


def test_the_page_is_found_by_no_search(tmp_path: Path) -> None:
    """Neither here nor elsewhere; it is known by its kind, and in all languages."""
    tree = tree_of(tmp_path, FILES)
    meta = tree["nl/zoeken.md"].meta
    assert (meta["kind"], meta["noindex"], meta["search"]) == ("search", True, {"exclude": True})
    assert [one["path"] for one in meta["alternates"]] == ["nl/zoeken.md", "da/soeg.md", "en/search.md"]
    assert all("zoeken" not in str(tree[path].content) for path in ("nl/search/names.js", "nl/inhoud.md"))


@pytest.mark.parametrize("slug", ["zoeken", "inhoud"])
def test_no_text_has_its_address(slug: str, tmp_path: Path) -> None:
    """Such a text is reported with the file that stands there."""
    files = {"nl/a.md": text("page", "a", slug=slug)}
    report = check(catalogue_of(tmp_path, files))
    assert [one.values["other"] for one in report if one.code == "address-clash"] == [f"{slug}.md"]
