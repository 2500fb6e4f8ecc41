"""Small sites in one to four languages, built whole: what each language shows, borrows and keeps to itself."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.builds import BASE, PROJECT, SITE_URL, build, content, lay_out, once, remove
from tests.bundles import fragments
from tests.crawler import Site, crawl
from vademecum.catalogue import Edition
from vademecum.site import read_site

LANGUAGES = PROJECT / "tests" / "scenarios" / "languages"
EXPECTED = LANGUAGES / "expected"
WITHOUT = {
    "dutch-english": ("da",),
    "danish": ("nl", "en"),
    "german": (),
    "trilingual": ("da/praksis/klinisk-ejerskab.md", "en/checklists/day-of-go-live.md"),
}
"""What of the base each site lacks; the folder of its name adds the rest."""

BORROWED = "da/praksis/klinisch-eigenaarschap/"
"""The Danish page of the practice that has no Danish text."""

ORIGINAL = "nl/praktijken/klinisch-eigenaarschap/"
BORROWED_TERM = "da/begreber/uitval/"
ONLY_DANISH = "da/blog/kun-paa-dansk/"
DRAFTS = re.compile(rb"begroting|geheim|hemmelig", re.IGNORECASE)
"""Words that stand in the drafts alone, in their addresses, titles, headings and texts."""

Sites = Callable[[str], Path]


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """Gives the project of a scenario with its site built."""

    def make(name: str) -> Path:
        return once(
            tmp_path_factory,
            name,
            lambda folder: build(lay_out(folder, BASE, LANGUAGES / name, without=WITHOUT[name])),
        )

    return make


@pytest.fixture(scope="session")
def trilingual(project: Sites) -> Path:
    """Gives the built site in which each language lacks something."""
    return project("trilingual") / "site"


def html(site: Path, address: str) -> str:
    """The page at an address below the site."""
    return (site / address / "index.html").read_text(encoding="utf-8")


def switch(page: str) -> dict[str, tuple[str, str]]:
    """The language switch of a page: by code, the address it leads to (none for the page's own) and the note there."""
    (found,) = re.findall(r'<nav class="vm-languages".*?</nav>', page, re.DOTALL)
    rows = re.findall(r'<li lang="(\w+)">(.*?)</li>', found, re.DOTALL)
    return {code: (first(r'href="([^"]*)"', row), first(r"<small[^>]*>(.*?)</small>", row)) for code, row in rows}


def first(pattern: str, text: str) -> str:
    """What the group of a pattern matches first, without the space around it; empty where nothing does."""
    found = re.search(pattern, text)
    return found[1].strip() if found else ""


def notice(page: str) -> str:
    """What a page says of a text that is borrowed; empty where it is not."""
    return first(r'<p class="vm-notice vm-notice--borrowed">(.*?)</p>', page)


def main(page: str) -> str:
    """The page from its head on, without the links around it."""
    return page[page.index('<header class="vm-head">') :]


def found_by_search(site: Path, language: str) -> set[str]:
    """The addresses, below the language's folder, that its search finds."""
    return set(fragments(site / language / "search" / "full"))


@pytest.mark.parametrize("name", WITHOUT)
def test_site_keeps_its_promises(project: Sites, name: str) -> None:
    """Links, languages, canonicals, alternates, sitemaps and search of every page are sound."""
    assert crawl(project(name) / "site", SITE_URL) == []


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("dutch-english", {"nl", "en"}),
        ("danish", {"da"}),
        ("german", {"nl", "da", "en", "de"}),
        ("trilingual", {"nl", "da", "en"}),
    ],
)
def test_site_has_the_languages_of_its_settings(project: Sites, name: str, codes: set[str]) -> None:
    """There is a front page, a search and a sitemap for each language of the settings, and for no other."""
    site = project(name) / "site"
    for file in ("index.html", "404.html", "sitemap.xml", "search/full/pagefind-entry.json"):
        assert {path.relative_to(site).parts[0] for path in site.glob(f"*/{file}")} == codes
    assert set(switch(html(site, f"{min(codes)}/"))) == codes


def test_page_in_one_language_alone_offers_no_other(project: Sites) -> None:
    """On a site in Danish, no page names another language."""
    site = project("danish") / "site"
    codes = {code for page in Site(site, SITE_URL).pages.values() for code, _ in page.alternates}
    assert codes == {"da", "x-default"}


def test_own_messages_are_used(project: Sites) -> None:
    """A site's own catalogue words the interface in a language that the product does not speak."""
    page = html(project("german") / "site", "de/praktiken/klinisch-eigenaarschap/")
    expected = "Diese Seite ist noch nicht übersetzt. Sie lesen sie in einer anderen Sprache: Niederländisch."
    assert notice(page) == expected


def test_sentence_that_own_messages_lack_is_english(project: Sites) -> None:
    """What a site's own catalogue does not translate stands there in English."""
    page = html(project("german") / "site", "de/rollen/cmio/")
    assert re.search(r'<h2 id="target-levels"[^>]*>Target levels</h2>', page)


def test_unwritten_messages_leave_the_site_whole(tmp_path: Path) -> None:
    """Without a catalogue of its own, a site in an unknown language is built with English words."""
    folder = lay_out(tmp_path, BASE, LANGUAGES / "german", without=("data/messages",))
    site = build(folder)
    assert crawl(site, SITE_URL) == []
    assert notice(html(site, "de/praktiken/klinisch-eigenaarschap/")).startswith(
        "This page has not been translated yet."
    )


def test_borrowed_page_says_so(trilingual: Path) -> None:
    """Above a text without a translation stands, in the reader's language, which one it is in."""
    expected = "Siden er endnu ikke oversat. Du læser den på et andet sprog: nederlandsk."
    assert notice(html(trilingual, BORROWED)) == expected
    assert notice(html(trilingual, ORIGINAL)) == ""


@pytest.mark.parametrize("address", [BORROWED, BORROWED_TERM])
def test_borrowed_text_is_marked_with_its_language(trilingual: Path, address: str) -> None:
    """A Danish page with a Dutch text is Danish, and the Dutch title and summary in it are marked as Dutch."""
    page = html(trilingual, address)
    assert re.search(r'<html lang="da"', page)
    assert inherited_language(main(page), "<h1") == "nl"
    summary = main(page)[main(page).index('<div class="vm-summary">') :]
    assert re.findall(r'<p lang="(\w+)">', summary)[:1] == ["nl"]


def test_words_of_the_interface_in_a_borrowed_page_are_the_readers(trilingual: Path) -> None:
    """Headings that the page adds to a borrowed text are in the reader's language, and not marked as another."""
    body = main(html(trilingual, BORROWED))
    assert inherited_language(body, '<h2 id="core"') == "nl"
    for own in (
        '<h2 data-search-exclude id="related"',
        '<p class="vm-kind"',
        '<p class="vm-notice vm-',
        '<ul class="vm-trust"',
    ):
        assert inherited_language(body, own) in ("", "da")


def test_line_below_an_item_of_a_borrowed_checklist_is_the_readers(trilingual: Path) -> None:
    """What the page adds to each item of a borrowed checklist is marked as the reader's language."""
    page = html(trilingual, "en/checklists/dag-van-livegang/")
    assert inherited_language(page, '<h2 id="before"') == "nl"
    assert '<span lang="en">Answered by: <a href="../../roles/cmio/">' in page


def inherited_language(body: str, start: str) -> str:
    """The language that the element beginning with `start` has from itself or from the blocks around it."""
    place = body.index(start)
    own = re.match(r'<[^>]*\blang="(\w+)"', body[place:])
    if own:
        return own[1]
    around = [""]
    for closing, tag in re.findall(r"<(/?)div\b([^>]*)>", body[:place]):
        if closing:
            around.pop()
        else:
            said = re.search(r'\blang="(\w+)"', tag)
            around.append(said[1] if said else around[-1])
    return around[-1]


@pytest.mark.parametrize("address", [BORROWED, BORROWED_TERM])
def test_borrowed_page_leaves_search_engines_to_the_original(trilingual: Path, address: str) -> None:
    """A page with a borrowed text has its original as canonical address, and `noindex`."""
    page = Site(trilingual, SITE_URL).pages[f"{address}index.html"]
    original = {BORROWED: ORIGINAL, BORROWED_TERM: "nl/begrippen/uitval/"}[address]
    assert (page.canonicals, page.noindex) == ([SITE_URL + original], True)


@pytest.mark.parametrize("address", [BORROWED, BORROWED_TERM])
def test_no_page_names_a_borrowed_page_as_a_translation(trilingual: Path, address: str) -> None:
    """A page with a borrowed text is an alternate of no page, and has none."""
    pages = Site(trilingual, SITE_URL).pages
    assert pages[f"{address}index.html"].alternates == []
    assert SITE_URL + address not in {url for page in pages.values() for _, url in page.alternates}


@pytest.mark.parametrize("address", [BORROWED, BORROWED_TERM])
def test_borrowed_page_is_not_listed_as_danish(trilingual: Path, address: str) -> None:
    """The Danish search and the Danish sitemap hold Danish pages only."""
    assert address.removeprefix("da/") not in found_by_search(trilingual, "da")
    assert SITE_URL + address not in (trilingual / "da" / "sitemap.xml").read_text(encoding="utf-8")


def test_original_is_listed_in_its_own_language(trilingual: Path) -> None:
    """The text that others borrow is in the search and the sitemap of its own language."""
    assert ORIGINAL.removeprefix("nl/") in found_by_search(trilingual, "nl")
    assert SITE_URL + ORIGINAL in (trilingual / "nl" / "sitemap.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("section", "entry"), [("da/praksis/", "klinisch-eigenaarschap/"), ("da/begreber/", "uitval/")]
)
def test_borrowed_page_is_listed(trilingual: Path, section: str, entry: str) -> None:
    """A reader finds the borrowed page in the Danish list of its kind and in the Danish contents."""
    assert f'<a href="{entry}" hreflang="nl" lang="nl">' in html(trilingual, section)
    there = f"../{section.removeprefix('da/')}{entry}"
    assert f'<a href="{there}" hreflang="nl" lang="nl">' in html(trilingual, "da/indhold/")


def test_switch_says_what_is_not_translated(trilingual: Path) -> None:
    """The switch marks the language that borrows the text; on the page itself, the notice says so already."""
    here, there = switch(html(trilingual, BORROWED)), switch(html(trilingual, ORIGINAL))
    assert {code: note for code, (_, note) in here.items()} == {"nl": "", "da": "", "en": ""}
    assert {code: note for code, (_, note) in there.items()} == {"nl": "", "da": "niet vertaald", "en": ""}
    assert there["da"][0] == f"../../../{BORROWED}"


def test_post_without_fallback_is_on_its_own(trilingual: Path) -> None:
    """A post that was written in Danish only has no page in another language."""
    written = {path.relative_to(trilingual).as_posix() for path in trilingual.rglob("*kun-paa-dansk*")}
    assert written == {ONLY_DANISH.rstrip("/")}


def test_switch_of_a_post_without_fallback_leads_to_the_front_pages(trilingual: Path) -> None:
    """Where a language has no such page, the switch offers its front page and says that it is no translation."""
    offered = switch(html(trilingual, ONLY_DANISH))
    assert offered == {
        "nl": ("../../../nl/", "ikke oversat"),
        "da": ("", ""),
        "en": ("../../../en/", "ikke oversat"),
    }


@pytest.mark.parametrize(
    "link",
    [
        f'<a href="../../../{ONLY_DANISH}" hreflang="da" lang="da">Kun på dansk</a> (Deens)',
        f'<a href="../../../{ONLY_DANISH}" hreflang="da">met het verhaal uit Aarhus</a> (Deens)',
    ],
)
def test_reference_to_a_text_in_another_language_says_so(trilingual: Path, link: str) -> None:
    """A Dutch text leads to the Danish post, and tells readers and browsers that it is Danish."""
    assert link in html(trilingual, "nl/blog/eerste-stappen/")


def test_reference_to_a_borrowed_text_says_so(trilingual: Path) -> None:
    """A Danish text leads to the Danish page of a Dutch text, and says that this is Dutch."""
    link = '<a href="../../praksis/klinisch-eigenaarschap/" hreflang="nl" lang="nl">Klinisch eigenaarschap</a>'
    assert f"{link} (nederlandsk)" in html(trilingual, ONLY_DANISH)


@pytest.mark.parametrize(
    ("address", "way"), [("da/begreber/uitval/", "../../data/"), ("da/begreber/", "../data/"), ("da/data/", "")]
)
def test_pages_of_terms_name_their_data(trilingual: Path, address: str, way: str) -> None:
    """The scheme of their language is another form of them; other pages have none."""
    form = '<link rel="alternate" type="application/ld+json" href="{}">'
    assert form.format(f"{way}concepts.jsonld") in html(trilingual, address)
    assert (trilingual / "da" / "data" / "concepts.jsonld").is_file()
    assert 'application/ld+json" href' not in html(trilingual, ORIGINAL)


def test_draft_is_in_no_output(trilingual: Path) -> None:
    """Of a draft, and of the draft of one translation, no file name and no word is published."""
    published = content(trilingual)
    assert [path for path in published if DRAFTS.search(path.encode())] == []
    assert [path for path, data in published.items() if DRAFTS.search(data)] == []


def test_draft_of_a_translation_leaves_the_original(trilingual: Path) -> None:
    """Until its translation is ready, a text is shown in its original language, under the original's title."""
    assert "Over dit handboek" in html(trilingual, "da/over/")


def test_tree_is_as_expected(project: Sites, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """The core gives, byte for byte, the files of the folder `expected`; --refresh writes them anew.

    What is packed is left out: libraries pack in their own ways, and a file beside it says the same in words.
    """
    tree = read_site(project("trilingual") / "docs").tree(Edition(day=date(2026, 11, 21)), SITE_URL)
    if request.config.getoption("refresh"):
        remove(EXPECTED)
        tree.write(EXPECTED)
    tree.write(tmp_path)
    for packed in (*tmp_path.rglob("*.gz"), *EXPECTED.rglob("*.gz")):
        packed.unlink()
    assert content(tmp_path) == content(EXPECTED)
