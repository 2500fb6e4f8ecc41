"""A small site whose pages, ids, headings and items have other names than before: what stands at the old ones."""

import json
import re
from pathlib import Path

import pytest

from tests.builds import BASE, PROJECT, SITE_URL, build, lay_out, once
from tests.crawler import crawl

MOVED = PROJECT / "tests" / "scenarios" / "moved"
LEFT = (
    "nl/praktijken/klinisch-eigenaarschap.md",
    "da/praksis/klinisk-ejerskab.md",
    "en/practices/clinical-ownership.md",
)
"""The texts of the base that have moved."""

NEW = {
    "nl": "nl/praktijken/eigenaar-van-de-verandering/",
    "da": "da/praksis/ejer-af-forandringen/",
    "en": "en/practices/owner-of-the-change/",
}
OLD = {
    "nl/eigenaar/": "nl",
    "nl/praktijken/klinisch-eigenaarschap/": "nl",
    "nl/praktijken/eigenaarschap/": "nl",
    "nl/praktijken/clinical-ownership/": "nl",
    "da/praksis/klinisk-ejerskab/": "da",
    "da/praksis/owner/": "da",
    "en/practices/clinical-ownership/": "en",
    "en/practices/ownership/": "en",
}
"""Old addresses, those that are written down and some that are made of a former id, with their languages."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site."""

    def make(folder: Path) -> Path:
        return build(lay_out(folder, BASE, MOVED, without=LEFT), "vademecum", "--url", f"{SITE_URL}kb/")

    return once(tmp_path_factory, "moved", make) / "site"


def html(site: Path, address: str) -> str:
    """The page at an address below the site."""
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_nothing_is_broken(site: Path) -> None:
    """Every link leads somewhere, and no old address is in a sitemap."""
    assert crawl(site, f"{SITE_URL}kb/") == []


@pytest.mark.parametrize("old", OLD)
def test_an_old_address_leads_to_the_new_one_in_one_hop(site: Path, old: str) -> None:
    """However often the page was renamed, without script too, and a search engine is told."""
    new, page = NEW[OLD[old]], html(site, old)
    assert f'<html lang="{OLD[old]}">' in page
    assert f'<link rel="canonical" href="{SITE_URL}kb/{new}">' in page
    assert '<meta name="robots" content="noindex">' in page
    links = re.findall(r'(?:url=|<a href=")([^"]*)"', page)
    assert {(site / old / link).resolve() for link in links} == {(site / new).resolve()}
    assert len(links) == 2


@pytest.mark.parametrize("name", ["change-ownership", "clinical-ownership", "ownership", "owner"])
def test_an_id_lists_the_languages_for_ever(site: Path, name: str) -> None:
    """Under each of its names in one hop, every language with its title there."""
    page = html(site, f"id/practice/{name}")
    assert re.findall(r'<a href="../../../([^"]*)" hreflang="([a-z]+)" data-language="([a-z]+)"', page) == [
        (address, code, code) for code, address in NEW.items()
    ]
    assert "Dansk: <span>Klinisk ejerskab</span>" in page
    assert f'<link rel="canonical" href="{SITE_URL}kb/id/practice/change-ownership/">' in page


@pytest.mark.parametrize("code", NEW)
def test_old_anchors_stay_on_the_page(site: Path, code: str) -> None:
    """In the heading that had them, in every language, and no key stops at them."""
    heading = re.search(r'<h2 id="heart">(.*?)</h2>', html(site, NEW[code]), re.DOTALL)
    assert heading
    assert heading[1].count('<span id="core"></span>') == heading[1].count('<span id="kernel"></span>') == 1
    assert "formerly" not in html(site, NEW[code])


@pytest.mark.parametrize(
    "address",
    ["nl/checklists/dag-van-livegang", "da/tjeklister/dagen-for-idriftsaettelse", "en/checklists/day-of-go-live"],
)
def test_an_item_keeps_its_old_id(site: Path, address: str) -> None:
    """Inside the item that has the new one."""
    item = re.search(r'<li[^>]* id="owner-known".*?</li>', html(site, address), re.DOTALL)
    assert item
    assert '<span id="owner-named"></span>' in item[0]


def test_a_term_has_an_id_in_the_languages_that_show_it(site: Path) -> None:
    """A borrowed one is marked, and noted as such."""
    page = html(site, "id/term/downtime")
    assert re.search(r'<p lang="da">.*<span lang="nl">uitval</span> \(ikke oversat\)', page)


def test_drafts_have_neither_ids_nor_old_addresses(site: Path) -> None:
    """Their names are nowhere in the site."""
    named = [path for path in site.rglob("*") if "geheim" in path.name]
    said = [path for path in site.rglob("*") if path.is_file() and b"geheim" in path.read_bytes().lower()]
    assert named == said == []


def test_a_server_is_told_of_each_old_address_and_id(site: Path) -> None:
    """Of each once; the path of the site stands before them."""
    said = json.loads((site / "hosting.json").read_text(encoding="utf-8"))
    moves = said["redirects"]
    assert said["address"].endswith("/kb/")
    assert {old: NEW[code] for old, code in OLD.items()}.items() <= moves.items()
    assert moves["id/practice/owner/"] == "id/practice/change-ownership/"
    assert len(moves) == 16
