"""What a page says of itself to machines: search engines, those who share it, and readers of linked data."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.published import LANGUAGES, Published
from tests.crawler import Site, canonicals, copies, translations
from tests.metadata import LOCALES, metadata
from vademecum.catalogue import Shown
from vademecum.model import PostText

TYPES = {
    "home": "WebSite",
    "role": "Article",
    "competency": "DefinedTerm",
    "practice": "Article",
    "checklist": "Article",
    "guide": "Article",
    "tool": "Article",
    "post": "BlogPosting",
    "term": "DefinedTerm",
    "law": "WebPage",
    "page": "WebPage",
    "list of competency": "CollectionPage",
    "list of post": "CollectionPage",
    "contents": "CollectionPage",
}
"""The type at schema.org of each kind of page."""

READ = """() => {
  const all = (selector, key) => [...document.querySelectorAll(selector)].map(one => one.getAttribute(key));
  return {
    titles: [...document.querySelectorAll("title")].map(one => one.textContent).filter(text => text.trim()),
    descriptions: all("meta[name=description]", "content"),
    canonicals: all("link[rel=canonical]", "href"),
    robots: all("meta[name=robots]", "content"),
    hreflang: all("link[hreflang]", "hreflang"),
    graph: [...document.querySelectorAll("meta[property^='og:']")]
      .map(one => [one.getAttribute("property"), one.content]),
    data: [...document.querySelectorAll("script[type='application/ld+json']")].map(one => one.textContent),
    icon: document.querySelector("link[rel=icon]").href,
    heading: document.querySelector("h1").textContent.trim(),
  };
}"""


def read(page: Page, address: str) -> dict[str, Any]:
    """The metadata of the page at an address."""
    page.goto(address)
    found = page.evaluate(READ)
    assert isinstance(found, dict)
    return found


def published(site: Published, code: str) -> dict[str, str]:
    """The samples that have an address of their own: all but «not found»."""
    return {kind: address for kind, address in site.samples(code).items() if kind != "404"}


def summaries(site: Published, code: str) -> dict[str, list[str]]:
    """What each sample is to say of itself in short: the summary of its text, or nothing where it has none.

    Terms and laws have no texts.
    """
    texts: Mapping[str, Shown] = {"home": site.views[code].shown["page:home"], **site.entries(code)}
    written = {kind: shown for kind, shown in texts.items() if kind not in {"term", "law"}}
    return {kind: [shown.text.front.summary] if shown.text else [] for kind, shown in written.items()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_page_has_one_title(site: Published, page: Page, code: str) -> None:
    """A page has one title of its own, which begins with its heading and ends with the name of the site."""
    titles = []
    for address in published(site, code).values():
        found = read(page, address)
        assert len(found["titles"]) == 1
        assert found["titles"][0].startswith(found["heading"])
        assert found["titles"][0].endswith("Vademecum")
        titles += found["titles"]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("code", LANGUAGES)
def test_description_is_the_summary(root_site: Published, page: Page, code: str) -> None:
    """The description of a page is the summary of its text, and only a page without a text may do without one."""
    samples = published(root_site, code)
    found = {kind: read(page, samples[kind])["descriptions"] for kind in summaries(root_site, code)}
    assert found == summaries(root_site, code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_canonical_and_translations_are_named(site: Published, page: Page, code: str) -> None:
    """A page names its own address as the canonical one, and its address in every language."""
    for address in published(site, code).values():
        found = read(page, address)
        assert (found["canonicals"], found["robots"]) == ([address], [])
        assert set(found["hreflang"]) - {"x-default"} == set(LANGUAGES)


def test_translations_name_each_other(site: Published) -> None:
    """On no page of the site is there a canonical address or a translation that another page contradicts."""
    built = Site(site.folder, site.address)
    assert [problem for rule in (canonicals, copies, translations) for problem in rule(built)] == []


def test_every_page_says_what_is_true(site: Published) -> None:
    """Each page of the site parses as linked data, and the works that it names are there, each in its language."""
    assert list(metadata(Site(site.folder, site.address))) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_missing_page_stays_out_of_search_engines(site: Published, page: Page, code: str) -> None:
    """«Not found» has one title, no address of its own, no description for machines, and keeps search engines away."""
    found = read(page, site.samples(code)["404"])
    assert len(found["titles"]) == 1
    assert (found["canonicals"], found["data"], found["graph"], found["robots"]) == ([], [], [], ["noindex"])


@pytest.mark.parametrize("code", LANGUAGES)
def test_shared_page_is_described(root_site: Published, page: Page, code: str) -> None:
    """A page has each property of the Open Graph protocol once: type, title, address, site, language and summary.

    Only the other languages are several.
    """
    for kind, address in published(root_site, code).items():
        found = read(page, address)
        others = [value for name, value in found["graph"] if name == "og:locale:alternate"]
        graph = {name: value for name, value in found["graph"] if name != "og:locale:alternate"}
        assert len(graph) + len(others) == len(found["graph"])
        assert graph["og:type"] == ("article" if TYPES[kind] in {"Article", "BlogPosting"} else "website")
        assert (graph["og:title"], graph["og:url"]) == (found["heading"], address)
        assert (graph["og:site_name"], graph["og:locale"]) == ("Vademecum", LOCALES[code])
        assert set(others) == {locale for other, locale in LOCALES.items() if other != code}
        assert [value for name, value in graph.items() if name == "og:description"] == found["descriptions"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_page_is_linked_data(site: Published, page: Page, code: str) -> None:
    """A page describes itself as JSON-LD: its type, name, language and address, all of them right."""
    for kind, address in published(site, code).items():
        found = read(page, address)
        [data] = [json.loads(text) for text in found["data"]]
        node = data["@graph"][0]
        assert data["@context"] == "https://schema.org"
        assert (node["@type"], node["name"], node["inLanguage"]) == (TYPES[kind], found["heading"], code)
        assert [node["url"]] == found["canonicals"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_way_to_the_page_is_linked_data(site: Published, page: Page, code: str) -> None:
    """The way to an entry is a list of pages that are there, from the front page on."""
    entry = site.page("role:cmio", code)
    way = json.loads(read(page, entry)["data"][0])["@graph"][1]
    steps = way["itemListElement"]
    assert (way["@type"], [step["position"] for step in steps]) == ("BreadcrumbList", [1, 2])
    assert steps[0]["item"] == f"{site.address}{code}/"
    assert steps[1]["item"] == entry.removesuffix("cmio/")
    assert [page.request.get(step["item"]).status for step in steps] == [200, 200]


@pytest.mark.parametrize("code", LANGUAGES)
def test_post_names_its_day_and_author(root_site: Published, page: Page, code: str) -> None:
    """A post says when it was published, and by whom."""
    shared = root_site.entries(code)["post"].entry.shared
    assert isinstance(shared, PostText)
    node = json.loads(read(page, root_site.samples(code)["post"])["data"][0])["@graph"][0]
    assert node["datePublished"] == str(shared.date)
    assert len(node["author"]) == len(shared.authors) > 0
    assert {author["@type"] for author in node["author"]} <= {"Person", "Organization"}


def test_borrowed_text_names_its_original(lacking: Published, page: Page, untranslated: tuple[str, str]) -> None:
    """A Danish page that shows a Dutch text names the Dutch page as canonical, and keeps search engines away."""
    found = read(page, lacking.page(untranslated[0], "da"))
    assert (found["canonicals"], found["robots"]) == ([lacking.page(untranslated[0], "nl")], ["noindex"])


def test_icon_is_there(site: Published, page: Page) -> None:
    """The icon that a page names is there, on every kind of page and at the root."""
    for address in [site.address, f"{site.address}404.html", *site.samples("nl").values()]:
        icon = read(page, address)["icon"]
        assert page.request.get(icon).status == 200
