"""Takes sites with former names; checks the pages at old addresses, at ids, and the file for servers."""

import json
import re
from pathlib import Path

from tests.sites import SITE, text
from tests.unit.pages.reading import page_of, tree_of
from vademecum.pages.hosting import hosting_file

POST = {"nl/blog/p.md": text("post", "p", date="2026-01-01", title="Nieuws", formerly=["da/blog/nyt/"])}


def test_an_old_address_in_a_language_without_the_entry_leads_to_its_id(tmp_path: Path) -> None:
    """Where the other languages are."""
    page = page_of(tmp_path, POST, "da/blog/nyt/index.html")
    assert '<a href="../../../id/post/p/" data-forward lang="nl">Nieuws</a>' in page
    assert "Denne side er flyttet" in page


def test_a_forward_never_stands_in_place_of_a_page(tmp_path: Path) -> None:
    """A former id is no reason to: another page may have had its file name all along."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", formerly=["b"]),
        "nl/praktijken/b.md": text("practice", "c"),
    }
    tree = tree_of(tmp_path, files)
    assert "nl/praktijken/b/index.html" not in tree
    assert "da/praksis/b/index.html" not in tree
    assert "id/practice/b/index.html" in tree


def test_every_entry_has_its_id_and_nothing_else(tmp_path: Path) -> None:
    """One page for each, however many languages it has; a draft has none."""
    files = {
        "nl/index.md": text("page", "home"),
        "nl/praktijken/a.md": text("practice", "a"),
        "da/praksis/a.md": text("practice", "a"),
        "nl/praktijken/b.md": text("practice", "b", draft=True),
    }
    found = [file.path for file in tree_of(tmp_path, files) if file.path.startswith("id/")]
    assert found == ["id/page/home/index.html", "id/practice/a/index.html"]


def test_a_front_page_has_an_id_too(tmp_path: Path) -> None:
    """Its address is that of its language."""
    page = page_of(tmp_path, {"nl/index.md": text("page", "home")}, "id/page/home/index.html")
    assert '<a href="../../../nl/" hreflang="nl" data-language="nl">' in page


def test_an_entry_of_one_language_lists_that_alone(tmp_path: Path) -> None:
    """And is titled in it, marked."""
    page = page_of(
        tmp_path, {"da/blog/p.md": text("post", "p", date="2026-01-01", title="Nyt")}, "id/post/p/index.html"
    )
    assert re.findall('hreflang="([a-z]+)"', page) == ["da"]
    assert '<html lang="nl">' in page
    assert re.search('<h1 lang="da">.*Nyt</h1>', page)


def test_titles_are_shown_as_they_are(tmp_path: Path) -> None:
    """Signs of HTML in them too."""
    files = {"nl/praktijken/a.md": text("practice", "a", title="R&D <b>", formerly=["b"])}
    tree = tree_of(tmp_path, files)
    for path in ("id/practice/a/index.html", "nl/praktijken/b/index.html"):
        assert "<title>R&amp;D &lt;b&gt;</title>" in str(tree[path].content)
        assert "<b>" not in str(tree[path].content)


def test_without_an_address_nothing_absolute_is_said(tmp_path: Path) -> None:
    """The site can then be put anywhere."""
    tree = tree_of(tmp_path, POST, site_url="")
    for path in ("id/post/p/index.html", "da/blog/nyt/index.html"):
        assert "canonical" not in str(tree[path].content)
        assert "http" not in str(tree[path].content).replace("http-equiv", "")


def test_german_has_its_own_pages(tmp_path: Path) -> None:
    """Any language of the settings does; without interface texts of its own it speaks English."""
    site = SITE.replace("  en: {name: English}", "  de: {name: Deutsch}")
    files = {"data/site.yml": site, "de/practice/a.md": text("practice", "a", title="Eins", formerly=["b"])}
    tree = tree_of(tmp_path, files)
    assert '<html lang="de">' in str(tree["de/practice/b/index.html"].content)
    assert "This page has moved" in str(tree["de/practice/b/index.html"].content)
    assert "Deutsch: <span>Eins</span>" in str(tree["id/practice/a/index.html"].content)


def test_servers_are_told_of_address_languages_and_moves() -> None:
    """The default language first, moves in the order of their old addresses, letters as they are."""
    file = hosting_file(["nl", "da"], {"nl/oud": "nl/nieuw", "da/æble": "da/pære"}, "https://e.org/kb/")
    assert file.path == "hosting.json"
    assert json.loads(str(file.content)) == {
        "address": "https://e.org/kb/",
        "languages": ["nl", "da"],
        "redirects": {"da/æble/": "da/pære/", "nl/oud/": "nl/nieuw/"},
    }


def test_indonesian_keeps_its_pages(tmp_path: Path) -> None:
    """Its folder is that of the ids."""
    site = "title: H\nversion: '1'\nid_base: https://e.org/\nlanguages: {id: {name: Indonesia}}\n"
    files = {
        "data/site.yml": site,
        "id/practice/a.md": text("practice", "a"),
        "id/b.md": text("practice", "b", slug="c"),
    }
    tree = tree_of(tmp_path, files)
    assert "id/practice/a/index.html" not in tree
    assert "id/practice/b/index.html" in tree
