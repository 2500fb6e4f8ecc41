"""A small site without a fault, then one fault at a time: each must give exactly its own problems."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crawler import crawl

SITE_URL = "https://example.org/intranet/kb/"
HOME = {"nl": "nl/", "da": "da/", "x-default": ""}
ROLE = {"nl": "nl/rollen/caf%C3%A9/", "da": "da/roller/"}


def hreflang(pages: dict[str, str]) -> str:
    """Write a set of translations; the relation ends in a space, as the theme's own script would else act on it."""
    return "".join(f'<link rel="alternate " hreflang="{lang}" href="{SITE_URL}{url}">' for lang, url in pages.items())


def page(lang: str, url: str | None, body: str, head: str = "") -> str:
    """Write a page whose canonical is `url`."""
    canonical = "" if url is None else f'<link rel="canonical" href="{SITE_URL}{url}">'
    return f'<!doctype html><html lang="{lang}"><head>{canonical}{head}</head><body>{body}</body></html>'


def sitemap(*urls: str) -> str:
    """Write a sitemap of these pages."""
    locations = "".join(f"<url><loc>{SITE_URL}{url}</loc></url>" for url in urls)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locations}</urlset>'


GOOD = {
    "index.html": page("nl", "", '<a href="nl/">Nederlands</a> <a href="da/">Dansk</a>', hreflang(HOME)),
    "nl/index.html": page(
        "nl",
        "nl/",
        '<h1 id="top-van-pagina">Start</h1><a href="rollen/caf%C3%A9/#mandaat">rol</a><a href="#top">boven</a>'
        '<img src="../assets/a.png" srcset="../assets/a.png 1x, ../assets/b.png 2x">'
        '<a href="mailto:a@example.org">post</a><a href="https://example.com/x">elders</a>',
        hreflang(HOME) + '<link rel="stylesheet" href="../assets/a.css"><link rel="alternate" href="../feed.xml">',
    ),
    "da/index.html": page("da", "da/", '<a href="/intranet/kb/da/roller/">rolle</a>', hreflang(HOME)),
    "nl/rollen/café/index.html": page(
        "nl", "nl/rollen/caf%C3%A9/", '<h2 id="mandaat">M</h2><a name="oud"></a><a href="#oud">o</a>', hreflang(ROLE)
    ),
    "da/roller/index.html": page(
        "da",
        "da/roller/",
        f'<h2 id="første">F</h2><a href="#f%C3%B8rste">f</a><a href="{SITE_URL}nl/index.html#:~:text=Start">nl</a>',
        hreflang(ROLE),
    ),
    "da/laan/index.html": page("da", "nl/", "", '<meta name="robots" content="follow, NoIndex">'),
    "da/gammel/index.html": page(
        "da",
        "da/roller/",
        "",
        '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=../roller/">',
    ),
    "id/role/cmio/index.html": page(
        "nl", "id/role/cmio/", '<a href="../../../nl/">nl</a>', '<meta name="robots" content="noindex">'
    ),
    "404.html": page("nl", None, '<a href="/intranet/kb/nl/">Start</a><img src="/intranet/kb/assets/a.png">'),
    "da/404.html": page("da", None, '<a href="/intranet/kb/da/">Start</a><a href="#indhold" id="indhold">ned</a>'),
    "assets/a.png": "",
    "assets/b.png": "",
    "assets/a.css": "",
    "feed.xml": "",
    "sitemap.xml": (
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"<sitemap><loc>{SITE_URL}nl/sitemap.xml</loc></sitemap><sitemap><loc>{SITE_URL}da/sitemap.xml</loc></sitemap>"
        "</sitemapindex>"
    ),
    "nl/sitemap.xml": sitemap("", "nl/", "nl/rollen/caf%C3%A9/"),
    "da/sitemap.xml": sitemap("da/", "da/roller/"),
    "nl/search/full/fragment/a": '{"url": "", "anchors": []}',
    "nl/search/full/fragment/b": '{"url": "rollen/caf%C3%A9/", "anchors": [{"id": "mandaat"}]}',
    "da/search/full/fragment/a": '{"url": "roller/", "anchors": []}',
}

Crawl = Callable[[dict[str, str | None]], list[str]]


@pytest.fixture
def problems(tmp_path: Path) -> Crawl:
    """Crawl the good site with some files replaced, or left out where the text is None."""

    def crawl_with(changes: dict[str, str | None]) -> list[str]:
        for path, text in {**GOOD, **changes}.items():
            if text is not None:
                (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / path).write_text(text, encoding="utf-8")
        return crawl(tmp_path, SITE_URL)

    return crawl_with


def changed(path: str, old: str, new: str) -> dict[str, str | None]:
    """Return the one file with the fault in it; the fault's place must be there."""
    assert old in GOOD[path]
    return {path: GOOD[path].replace(old, new)}


def test_good_site(problems: Crawl) -> None:
    """A site without a fault gives no problem."""
    assert problems({}) == []


def test_site_at_the_root_of_a_host(tmp_path: Path) -> None:
    """The same site published at the root of a host gives no problem."""
    for path, text in GOOD.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text.replace("/intranet/kb/", "/"), encoding="utf-8")
    assert crawl(tmp_path, "https://example.org") == []


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        ('<a href="rollen/x/">', "link rollen/x/ does not exist"),
        ('<a href="rollen/café">', "link rollen/café does not exist"),
        (f'<a href="{SITE_URL}x/">', f"link {SITE_URL}x/ does not exist"),
        ('<a href="/nl/">', "link /nl/ leaves /intranet/kb/"),
        ('<a href="../../">', "link ../../ leaves /intranet/kb/"),
        ('<a href="http://[">', "link http://[ is no address"),
        ('<area href="x">', "link x does not exist"),
        ('<svg><a xlink:href="x"/></svg>', "link x does not exist"),
        ('<link rel="next" href="x">', "link x does not exist"),
        ('<link rel="alternate" type="application/rss+xml" href="x.xml">', "link x.xml does not exist"),
        ('<meta http-equiv="Refresh" content="0;URL=\'x/\'">', "link x/ does not exist"),
        ('<a href="#x">', "link #x has no such anchor"),
        ('<a href="rollen/caf%C3%A9/#Mandaat">', "link rollen/caf%C3%A9/#Mandaat has no such anchor"),
        ('<svg><use href="#x"/></svg>', "resource #x has no such anchor"),
        ('<img src="x.png">', "resource x.png does not exist"),
        ('<img srcset="../assets/a.png 1x, x.png 2x">', "resource x.png does not exist"),
        ('<source srcset="x.webp">', "resource x.webp does not exist"),
        ('<script src="x.js"></script>', "resource x.js does not exist"),
        ('<video poster="x.png"></video>', "resource x.png does not exist"),
        ('<object data="x.svg"></object>', "resource x.svg does not exist"),
        ('<link rel="shortcut icon" href="x.ico">', "resource x.ico does not exist"),
        ('<link rel="preload" as="image" imagesrcset="x.png 2x">', "resource x.png does not exist"),
    ],
)
def test_broken_references(problems: Crawl, new: str, problem: str) -> None:
    """A link or a resource that leads nowhere is reported at its page, as it is written there."""
    assert problems(changed("nl/index.html", "<h1", f"{new}<h1")) == [f"nl/index.html: {problem}"]


@pytest.mark.parametrize(
    "element",
    [
        '<script src="{}"></script>',
        '<img src="{}">',
        '<img srcset="{} 2x">',
        '<iframe src="{}"></iframe>',
        '<link rel="preconnect" href="{}">',
        '<link rel="stylesheet" href="{}">',
        '<svg><use xlink:href="{}"/></svg>',
    ],
)
@pytest.mark.parametrize("address", ["https://cdn.example.com/x", "//cdn.example.com/x", "https://example.org/other/x"])
def test_outside_requests(problems: Crawl, element: str, address: str) -> None:
    """What a page loads from another host, or from another part of its own, is a request to elsewhere."""
    expected = [f"nl/index.html: resource {address} is a request to elsewhere"]
    assert problems(changed("nl/index.html", "<h1", element.format(address) + "<h1")) == expected


def test_link_to_another_part_of_the_host(problems: Crawl) -> None:
    """A link that names the host leads elsewhere on purpose, also where the host is the site's own."""
    assert problems(changed("nl/index.html", "<h1", '<a href="https://example.org/other/">x</a><h1')) == []


def test_data_address(problems: Crawl) -> None:
    """A picture within the page is no request."""
    assert problems(changed("nl/index.html", "<h1", '<img src="data:image/png;base64,AA,A"><h1')) == []


def test_repeated_id(problems: Crawl) -> None:
    """An id that stands in a page more than once is reported once."""
    change = changed("da/roller/index.html", "</body>", '<p id="x"></p><p id="x"></p><svg id="x"/></body>')
    assert problems(change) == ['da/roller/index.html: id "x" is not unique']


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        ("da/laan/index.html", 'lang="da"', 'lang="nl"', 'html lang is "nl", not "da"'),
        ("da/laan/index.html", ' lang="da"', "", "html has no lang"),
        ("404.html", ' lang="nl"', "", "html has no lang"),
    ],
)
def test_language(problems: Crawl, path: str, old: str, new: str, problem: str) -> None:
    """A page's language is stated and is its folder's; at the root it need only be stated."""
    assert problems(changed(path, old, new)) == [f"{path}: {problem}"]


CANONICAL = '<link rel="canonical" href="https://example.org/intranet/kb/nl/">'


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        ("", "0 canonical links, not 1"),
        (CANONICAL * 2, "2 canonical links, not 1"),
        (CANONICAL.replace("https://example.org", ""), f"canonical /intranet/kb/nl/ is no page below {SITE_URL}"),
        (
            CANONICAL.replace("https:", "http:"),
            f"canonical http://example.org/intranet/kb/nl/ is no page below {SITE_URL}",
        ),
        (CANONICAL.replace("nl/", "nl/index.html"), f"canonical {SITE_URL}nl/index.html is no page below {SITE_URL}"),
        (CANONICAL.replace("nl/", "x/"), f"canonical {SITE_URL}x/ is no page below {SITE_URL}"),
    ],
)
def test_canonical(problems: Crawl, new: str, problem: str) -> None:
    """A page has exactly one canonical link, and it gives the full address of a page of the site."""
    assert problems(changed("da/laan/index.html", CANONICAL, new)) == [f"da/laan/index.html: {problem}"]


def test_indexable_copy(problems: Crawl) -> None:
    """A page whose canonical is another page says noindex to search engines."""
    change = changed("da/laan/index.html", "NoIndex", "nosnippet")
    assert problems(change) == ["da/laan/index.html: has no robots noindex, but its canonical is elsewhere"]


def test_copy_with_hreflang(problems: Crawl) -> None:
    """A page whose canonical is another page is announced in no language."""
    assert problems(changed("da/laan/index.html", "</head>", hreflang(HOME) + "</head>")) == [
        "da/laan/index.html: has hreflang links, but its canonical is elsewhere",
        "da/laan/index.html: hreflang links do not name the page itself",
    ]


def test_copy_in_a_sitemap(problems: Crawl) -> None:
    """A page whose canonical is another page stands in no sitemap."""
    assert problems({"da/sitemap.xml": sitemap("da/", "da/roller/", "da/laan/")}) == [
        f"da/sitemap.xml: {SITE_URL}da/laan/ is not canonical, has robots noindex, or is a 404 page"
    ]


NL_ROLE = "nl/rollen/café/index.html"
DA_ROLE = "da/roller/index.html"
NL_URL = f"{SITE_URL}nl/rollen/caf%C3%A9/"
DA_URL = f"{SITE_URL}da/roller/"


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ({}, [f"{NL_ROLE}: hreflang da {DA_URL} names another set of translations"]),
        ({"da": ROLE["da"]}, [f"{NL_ROLE}: hreflang da {DA_URL} names another set of translations"]),
        (
            {**ROLE, "da": "da/x/"},
            [
                f"{DA_ROLE}: hreflang da {SITE_URL}da/x/ is no page below {SITE_URL}",
                f"{DA_ROLE}: hreflang links do not name the page itself",
                f"{DA_ROLE}: hreflang nl {NL_URL} names another set of translations",
                f"{NL_ROLE}: hreflang da {DA_URL} names another set of translations",
            ],
        ),
        (
            {**ROLE, "en": "da/"},
            [
                f'{DA_ROLE}: hreflang en {SITE_URL}da/ has html lang "da"',
                f"{DA_ROLE}: hreflang nl {NL_URL} names another set of translations",
                f"{NL_ROLE}: hreflang da {DA_URL} names another set of translations",
            ],
        ),
        ({**ROLE, "x-default": "nl/"}, [f"{DA_ROLE}: hreflang x-default {SITE_URL}nl/ is not the site's root"]),
        ({**ROLE, "x-default": ""}, []),
    ],
    ids=["missing", "other missing", "no page", "other language", "x-default elsewhere", "x-default at the root"],
)
def test_translations(problems: Crawl, pages: dict[str, str], expected: list[str]) -> None:
    """The pages of a set of translations all name the same set, themselves included, each in its own language."""
    change = changed("da/roller/index.html", hreflang(ROLE), hreflang(pages))
    assert problems(change) == expected


def test_repeated_hreflang(problems: Crawl) -> None:
    """A language stands in a page's set of translations once."""
    change = changed("da/roller/index.html", "</head>", hreflang({"da": "da/roller/"}) + "</head>")
    assert problems(change) == ["da/roller/index.html: hreflang da stands 2 times"]


@pytest.mark.parametrize(
    ("urls", "problem"),
    [
        (["da/"], "da/roller/index.html: is in no sitemap"),
        (["da/", "da/", "da/roller/"], f"da/sitemap.xml: {SITE_URL}da/ stands in da/sitemap.xml already"),
        (["da/", "da/roller/", "nl/"], f"nl/sitemap.xml: {SITE_URL}nl/ stands in da/sitemap.xml already"),
        (["da/", "da/roller/", "da/x/"], f"da/sitemap.xml: {SITE_URL}da/x/ is no page below {SITE_URL}"),
        (
            ["da/", "da/roller/", "404.html"],
            f"da/sitemap.xml: {SITE_URL}404.html is not canonical, has robots noindex, or is a 404 page",
        ),
    ],
)
def test_sitemap(problems: Crawl, urls: list[str], problem: str) -> None:
    """The sitemaps hold every page for search engines once, and no other."""
    assert problems({"da/sitemap.xml": sitemap(*urls)}) == [problem]


def test_hidden_page_in_a_sitemap(problems: Crawl) -> None:
    """A page that says noindex stands in no sitemap, though it is its own canonical."""
    change = changed("da/index.html", "</head>", '<meta name="robots" content="none"></head>')
    assert problems(change) == [
        f"da/sitemap.xml: {SITE_URL}da/ is not canonical, has robots noindex, or is a 404 page",
    ]


LOST = [f"{path}: is in no sitemap" for path in ("da/index.html", "da/roller/index.html")]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"da/sitemap.xml": None}, [*LOST, f"sitemap.xml: {SITE_URL}da/sitemap.xml does not exist"]),
        ({"da/sitemap.xml": "<urlset>"}, [*LOST, "da/sitemap.xml: is missing or no XML"]),
        ({"da/sitemap.xml": GOOD["sitemap.xml"]}, [*LOST, "da/sitemap.xml: is no urlset"]),
        (
            changed("sitemap.xml", "da/sitemap", "nl/sitemap"),
            [*LOST, "da/sitemap.xml: is not in sitemap.xml", f"sitemap.xml: {SITE_URL}nl/sitemap.xml stands twice"],
        ),
    ],
    ids=["missing", "broken", "of another kind", "another twice"],
)
def test_sitemap_index(problems: Crawl, changes: dict[str, str | None], expected: list[str]) -> None:
    """The index at the root names every sitemap once, and each is one."""
    assert problems(changes) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "problem"),
    [(None, "is missing or no XML"), (sitemap("nl/"), "is no sitemapindex")],
    ids=["missing", "one"],
)
def test_no_sitemap_index(problems: Crawl, text: str | None, problem: str) -> None:
    """Without an index at the root that is reported, beside the pages and sitemaps that it should lead to."""
    assert f"sitemap.xml: {problem}" in problems({"sitemap.xml": text})


DA_SEARCH = "da/search/full"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"url": "x/", "anchors": []}', f"{DA_SEARCH}: x/ does not exist"),
        ('{"url": "roller/", "anchors": [{"id": "x"}]}', f"{DA_SEARCH}: roller/#x has no such anchor"),
        ('{"url": "../nl/", "anchors": []}', f"{DA_SEARCH}: ../nl/ is not in da/"),
        ('{"url": "https://example.com/", "anchors": []}', f"{DA_SEARCH}: https://example.com/ is not in da/"),
        ('{"url": "roller/"}', f"{DA_SEARCH}: is no full text"),
        ("", f"{DA_SEARCH}: is no full text"),
        (None, "da: has no full text, other languages have"),
    ],
)
def test_search_index(problems: Crawl, text: str | None, problem: str) -> None:
    """What a language's search finds exists and lies in that language."""
    assert problems({f"{DA_SEARCH}/fragment/a": text}) == [problem]


@pytest.mark.parametrize(
    ("path", "reference"), [("404.html", "nl/"), ("404.html", "./assets/a.png"), ("da/404.html", "../assets/a.png")]
)
def test_404_page(problems: Crawl, path: str, reference: str) -> None:
    """A 404 page names nothing relative to where it stands."""
    change = changed(path, "</body>", f'<img src="{reference}"></body>')
    assert f"{path}: {reference} is not an absolute path below /intranet/kb/" in problems(change)


def test_404_page_outside_the_site(problems: Crawl) -> None:
    """A 404 page's absolute path that misses the folder of the site is reported both as lost and as broken."""
    assert problems(changed("404.html", "</body>", '<a href="/nl/">x</a></body>')) == [
        "404.html: /nl/ is not an absolute path below /intranet/kb/",
        "404.html: link /nl/ leaves /intranet/kb/",
    ]
