"""A blog of which each language has its own posts: what its pages list, what its feeds hold, and what nobody sees."""

import calendar
import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import feedparser
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.builds import BASE, SITE_URL, build, content, lay_out, once
from tests.crawler import crawl
from tests.sites import text

LANGUAGES = ("nl", "da", "en")
SECRET = "okapi"
BODY = """Walk along for a day & ask [the rest](https://example.org/a?b=1&c=2) &lt;later.

## What I saw {#seen}

A [[term:go-live]], and [[role:cmio]]; more on [[post:first-steps|the ward]].
"""
POSTS = {
    "nl/blog/samen.md": text(
        "post",
        "first-steps",
        "Loop een dag mee.\n\n## Gezien {#seen}\n\nEen [[term:go-live]], en [[role:cmio]].\n",
        title="Samen & <snel>",
        original=True,
        date="2026-03-05",
        updated="2026-04-01",
        authors=["anna", "bo"],
        categories=["go-live"],
        series={"id": "ward", "part": 1},
    ),
    "en/blog/together.md": text("post", "first-steps", "Walk along.\n\n## Seen {#seen}\n\nMore.\n", title="Together"),
    "da/blog/alene.md": text(
        "post", "danish", BODY.replace("[[post:first-steps|the ward]]", "afsnittet"), date="2025-12-24", authors=["bo"]
    ),
    "en/blog/alone.md": text(
        "post",
        "english",
        BODY,
        date="2026-03-20",
        authors=["anna"],
        categories=["downtime"],
        series={"id": "ward", "part": 2},
    ),
    f"nl/blog/{SECRET}-draft.md": text(
        "post", f"{SECRET}-draft", title=f"{SECRET} draft", draft=True, date="2026-01-01", authors=["anna"]
    ),
    f"en/blog/{SECRET}-later.md": text(
        "post",
        f"{SECRET}-later",
        "Later.\n",
        title=f"{SECRET} later",
        date="2027-01-01",
        authors=["bo"],
        categories=["go-live"],
        series={"id": "ward", "part": 3},
    ),
}
"""By path: one post in Dutch and English, one in Danish, one in English, a draft and one of a later day."""

PEOPLE = """\
anna: {name: Anna Bos, profile: {nl: Arts., en: Physician.}}
bo: {name: Bo Holm, profile: {nl: Verpleegkundige., da: Sygeplejerske., en: Nurse.}}
"""
SERIES = (
    "ward: {name: {nl: De afdeling, da: Afsnittet, en: The ward}, about: {nl: Drie, da: Tre, en: Three}, parts: 3}\n"
)
OWN = {"nl": {"samen"}, "da": {"alene"}, "en": {"together", "alone"}}
"""By language, the last part of the address of each post."""

SHELVES = {
    "nl": {
        "archief/2026": ["samen"],
        "onderwerpen/livegang": ["samen"],
        "auteurs/anna": ["samen"],
        "auteurs/bo": ["samen"],
        "reeksen/de-afdeling": ["samen"],
    },
    "da": {"arkiv/2025": ["alene"], "forfattere/bo": ["alene"]},
    "en": {
        "archive/2026": ["alone", "together"],
        "topics/go-live": ["together"],
        "topics/downtime": ["alone"],
        "authors/anna": ["alone", "together"],
        "authors/bo": ["together"],
        "series-of-posts/the-ward": ["together", "alone"],
    },
}
"""By language and page, the posts in their order."""

AROUND = {
    "nl": {"archief", "onderwerpen", "auteurs", "reeksen"},
    "da": {"arkiv", "forfattere"},
    "en": {"archive", "topics", "authors", "series-of-posts"},
}
"""By language, the pages that lead to those."""

FEEDS = ("atom.xml", "rss.xml", "feed.json")
_TEXT = {"type": "string", "minLength": 1}
_ADDRESS = {"type": "string", "format": "uri", "pattern": "^https://"}
_MOMENT = {"type": "string", "format": "date-time"}
_AUTHOR = {"type": "object", "properties": {"name": _TEXT, "url": _ADDRESS}, "additionalProperties": False}
JSON_FEED: dict[str, Any] = {
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": _TEXT,
        "home_page_url": _ADDRESS,
        "feed_url": _ADDRESS,
        "description": _TEXT,
        "language": _TEXT,
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
                "additionalProperties": False,
                "properties": {
                    "id": _TEXT,
                    "url": _ADDRESS,
                    "title": _TEXT,
                    "summary": _TEXT,
                    "content_html": _TEXT,
                    "content_text": _TEXT,
                    "date_published": _MOMENT,
                    "date_modified": _MOMENT,
                    "authors": {"type": "array", "items": _AUTHOR},
                    "tags": {"type": "array", "items": _TEXT, "uniqueItems": True},
                    "language": _TEXT,
                },
            },
        },
    },
}
"""What jsonfeed.org/version/1.1 says of the keys that we write; any other key is a slip."""


def lay_out_blog(folder: Path) -> Path:
    """The small site with these posts in the place of its own."""
    docs = lay_out(folder, BASE, without=("nl/blog", "da/blog", "en/blog")) / "docs"
    files = {**POSTS, "data/people.yml": PEOPLE, "data/series.yml": SERIES}
    for path, words in files.items():
        (docs / path).parent.mkdir(exist_ok=True)
        (docs / path).write_text(words, encoding="utf-8")
    return folder


def configure(folder: Path, options: str) -> None:
    """Give the blog of a project these options."""
    config = folder / "mkdocs.yml"
    words = config.read_text(encoding="utf-8")
    config.write_text(words.replace("  - vademecum/blog\n", f"  - vademecum/blog: {options}\n"), encoding="utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site, which no test may change."""
    return once(tmp_path_factory, "blog", lambda folder: build(lay_out_blog(folder))) / "site"


def posts_on(site: Path, address: str) -> list[str]:
    """The posts to which the list on a page leads, in order."""
    page = (site / address / "index.html").read_text(encoding="utf-8")
    body = page.partition('<div class="vm-posts">')[2].partition("<nav")[0].partition("</div>")[0]
    ways = re.findall(r'<li><a href="([^"]+)"', body)
    return [urljoin(f"/{address}/", way).rstrip("/").rpartition("/")[2] for way in ways]


def switch(site: Path, address: str) -> dict[str, bool]:
    """What the language switch of a page offers: by code whether the page exists there."""
    page = (site / address / "index.html").read_text(encoding="utf-8")
    found = re.findall(r'<a href="[^"]+" hreflang="(\w+)" data-language="\w+">(.*?)</a>', page, re.DOTALL)
    return {code: "<small" not in words for code, words in found}


def test_there_are_exactly_four_post_pages(site: Path) -> None:
    """None for a draft or a later day, and none that borrows from another language."""
    pages = {path.parent.name for path in site.glob("*/blog/*/index.html")}
    around = set().union(*AROUND.values())
    assert sorted(pages - around) == ["alene", "alone", "samen", "together"]
    for code in LANGUAGES:
        own = {path.parent.name for path in (site / code / "blog").glob("*/index.html")}
        assert own == OWN[code] | AROUND[code]


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_list_shows_exactly_its_own(site: Path, code: str) -> None:
    """The front page, archive, topics, authors and series of a language: no post of another, and no empty page."""
    assert set(posts_on(site, f"{code}/blog")) == OWN[code]
    pages = {
        path.parent.relative_to(site / code / "blog").as_posix() for path in (site / code).glob("blog/*/*/index.html")
    }
    assert pages == set(SHELVES[code])
    assert {page: posts_on(site, f"{code}/blog/{page}") for page in pages} == SHELVES[code]


def test_the_switch_offers_exactly_the_languages_that_exist(site: Path) -> None:
    """On posts and on what lists them; another language is named with the note that there is no translation."""
    assert switch(site, "nl/blog/samen") == {"da": False, "en": True}
    assert switch(site, "en/blog/together") == {"nl": True, "da": False}
    assert switch(site, "da/blog/alene") == {"nl": False, "en": False}
    assert switch(site, "en/blog/alone") == {"nl": False, "da": False}
    assert switch(site, "nl/blog/auteurs/anna") == {"da": False, "en": True}
    assert switch(site, "da/blog/forfattere/bo") == {"nl": True, "en": True}
    assert switch(site, "en/blog/topics/downtime") == {"nl": False, "da": False}
    assert switch(site, "nl/blog") == {"da": True, "en": True}


def test_the_site_is_sound(site: Path) -> None:
    """Every link of every page leads somewhere."""
    assert crawl(site, SITE_URL) == []


def test_nobody_sees_a_draft_or_a_later_post(site: Path) -> None:
    """No output file knows the word in their titles and ids, and none has such a name."""
    word = SECRET.encode()
    assert [path for path, data in content(site).items() if word in path.lower().encode() or word in data.lower()] == []


def test_both_appear_in_their_time(tmp_path: Path) -> None:
    """On its day the later post stands in list, archive, series and feed; the draft still does not."""
    site = build(lay_out_blog(tmp_path / "project"), "vademecum", "--date", "2027-01-01")
    assert posts_on(site, "en/blog")[0] == f"{SECRET}-later"
    assert posts_on(site, "en/blog/series-of-posts/the-ward") == ["together", "alone", f"{SECRET}-later"]
    assert f"{SECRET}-later" in (site / "en/blog/atom.xml").read_text(encoding="utf-8")
    assert not list(site.rglob(f"*{SECRET}-draft*"))


def test_a_post_says_its_part_and_leads_to_the_others(site: Path) -> None:
    """Of those that were announced, also where one of them is in another language only."""
    page = (site / "en/blog/alone/index.html").read_text(encoding="utf-8")
    assert re.findall(r'<li value="(\d)">(?:<a href="[^"]+">|<strong[^>]*>)([^<]+)', page) == [
        ("1", "Together"),
        ("2", "English"),
    ]
    assert "Part 2 of 3" in page
    dutch = (site / "nl/blog/samen/index.html").read_text(encoding="utf-8")
    assert "deel 1 van 3" in dutch.lower()
    assert 'href="../auteurs/anna/">Anna Bos</a>: Arts.' in dutch


def feeds(site: Path) -> Iterator[Path]:
    """All feeds of a site."""
    for name in FEEDS:
        yield from sorted(site.rglob(name))


def address(site: Path, path: Path) -> str:
    """Where a file is published."""
    return f"{SITE_URL}{path.relative_to(site).as_posix()}"


def refs(feed: Path) -> list[str]:
    """The posts of a feed in the words of their addresses, in order."""
    if feed.suffix == ".json":
        ways = [item["url"] for item in json.loads(feed.read_text(encoding="utf-8"))["items"]]
    else:
        ways = [entry.link for entry in feedparser.parse(feed.read_bytes()).entries]
    return [way.rstrip("/").rpartition("/")[2] for way in ways]


def test_there_is_a_feed_for_each_list_in_each_format(site: Path) -> None:
    """For all posts, and for each topic, author and series; below the folder of its language."""
    lists = {f"{code}/blog" for code in LANGUAGES}
    lists |= {f"{code}/blog/{page}" for code in LANGUAGES for page in SHELVES[code] if not re.search(r"/\d{4}$", page)}
    for name in FEEDS:
        assert {path.parent.relative_to(site).as_posix() for path in site.rglob(name)} == lists


def test_a_feed_holds_exactly_what_its_list_does(site: Path) -> None:
    """The newest first, also in a series."""
    for feed in feeds(site):
        listed = posts_on(site, feed.parent.relative_to(site).as_posix())
        assert set(refs(feed)) == set(listed)
        assert len(refs(feed)) == len(listed)
    assert refs(site / "en/blog/series-of-posts/the-ward/atom.xml") == ["alone", "together"]


def test_atom_and_rss_are_well_formed(site: Path) -> None:
    """As a strict parser reads them: language, title, link to itself, lasting ids, and the days of the front matter."""
    days = {
        "first-steps": (date(2026, 3, 5), date(2026, 4, 1)),
        "danish": (date(2025, 12, 24),) * 2,
        "english": (date(2026, 3, 20),) * 2,
    }
    for path in (feed for feed in feeds(site) if feed.suffix == ".xml"):
        found = feedparser.parse(path.read_bytes())
        code = path.relative_to(site).parts[0]
        assert not found.bozo, found.get("bozo_exception")
        assert found.feed.language == code
        assert found.feed.title.startswith("Handboek: ")
        assert [link.href for link in found.feed.links if link.rel == "self"] == [address(site, path)]
        ids = [entry.id for entry in found.entries]
        assert len(set(ids)) == len(ids) > 0
        for entry in found.entries:
            name = re.fullmatch(rf"https://handboek\.example/id/post/([\w-]+)/#{code}", entry.id)
            assert name
            published, updated = days[name[1]]
            assert date(*entry.published_parsed[:3]) == published
            assert calendar.timegm(entry.published_parsed) % 86400 == 0
            if path.name == "atom.xml":
                assert date(*entry.updated_parsed[:3]) == updated


def test_json_feeds_keep_to_their_schema(site: Path) -> None:
    """With language, own address, lasting ids and the days of the front matter."""
    validator = Draft202012Validator(JSON_FEED, format_checker=FormatChecker())
    for path in (feed for feed in feeds(site) if feed.suffix == ".json"):
        found = json.loads(path.read_text(encoding="utf-8"))
        validator.validate(found)
        code = path.relative_to(site).parts[0]
        assert (found["feed_url"], found["language"]) == (address(site, path), code)
        assert {item["language"] for item in found["items"]} == {code}
        assert {item["date_published"][:10] for item in found["items"]} <= {"2026-03-05", "2025-12-24", "2026-03-20"}
    dutch = json.loads((site / "nl/blog/feed.json").read_text(encoding="utf-8"))["items"]
    assert [(item["date_published"][:10], item["date_modified"][:10]) for item in dutch] == [
        ("2026-03-05", "2026-04-01")
    ]
    assert [author["name"] for author in dutch[0]["authors"]] == ["Anna Bos", "Bo Holm"]
    assert dutch[0]["tags"] == ["livegang"]


def test_titles_keep_their_signs(site: Path) -> None:
    """What would be markup is words in every format."""
    for name in ("atom.xml", "rss.xml"):
        entry = feedparser.parse((site / "nl/blog" / name).read_bytes()).entries[0]
        assert entry.title in {"Samen & <snel>", "Samen &amp; &lt;snel&gt;"}
    assert json.loads((site / "nl/blog/feed.json").read_text(encoding="utf-8"))["items"][0]["title"] == "Samen & <snel>"


def test_the_full_text_stands_in_a_feed_with_absolute_links(site: Path) -> None:
    """What the author wrote, without what the site adds for its own readers."""
    html = json.loads((site / "en/blog/feed.json").read_text(encoding="utf-8"))["items"][0]["content_html"]
    assert "What I saw" in html
    assert f'href="{SITE_URL}en/blog/together/"' in html
    assert 'href="https://example.org/a?b=1&amp;c=2"' in html
    assert re.findall(r'(?:href|src)="(?!https://)[^"]*"', html) == []
    assert not re.search(r"vm-|Read on|The ward</a> ·|aria-|data-", html)
    for name in ("atom.xml", "rss.xml"):
        entry = feedparser.parse((site / "en/blog" / name).read_bytes()).entries[0]
        assert "What I saw" in entry.content[0].value


@pytest.mark.parametrize(
    ("options", "check"),
    [
        ("{feeds: summary}", lambda item: "content_html" not in item and item["content_text"] == "About english."),
        ("{feeds: none}", None),
    ],
)
def test_feeds_hold_what_the_settings_say(tmp_path: Path, options: str, check: Callable[[Any], bool] | None) -> None:
    """A summary alone, or no feed at all, and then no page names one."""
    folder = lay_out_blog(tmp_path / "project")
    configure(folder, options)
    site = build(folder)
    if check is None:
        assert list(feeds(site)) == []
        assert "atom" not in (site / "en/blog/index.html").read_text(encoding="utf-8")
    else:
        assert check(json.loads((site / "en/blog/feed.json").read_text(encoding="utf-8"))["items"][0])


def test_pages_name_their_feeds(site: Path) -> None:
    """A list its own; a post and the front page of the language that of all posts."""

    def named(path: str) -> list[str]:
        page = (site / path / "index.html").read_text(encoding="utf-8")
        return re.findall(r'<link rel="alternate" type="application/[a-z+]+" title="[^"]+" href="([^"]+)">', page)

    assert named("nl/blog") == [*FEEDS]
    assert named("nl/blog/auteurs/bo") == [*FEEDS]
    assert named("nl/blog/samen") == [f"../{name}" for name in FEEDS]
    assert named("nl") == [f"blog/{name}" for name in FEEDS]
    assert named("nl/blog/archief") == []


def test_a_site_without_an_address_has_no_feeds(tmp_path: Path) -> None:
    """All links in a feed are absolute."""
    folder = lay_out_blog(tmp_path / "project")
    config = folder / "mkdocs.yml"
    config.write_text(re.sub(r"site_url: .*", "site_url: ''", config.read_text(encoding="utf-8")), encoding="utf-8")
    assert list(feeds(build(folder, "mkdocs"))) == []


def test_few_posts_a_page_make_more_pages(tmp_path: Path) -> None:
    """Each leads to the others by their days, and knows no translation but the first page of the list."""
    folder = lay_out_blog(tmp_path / "project")
    configure(folder, "{posts: 1}")
    site = build(folder)
    assert (posts_on(site, "en/blog"), posts_on(site, "en/blog/2")) == (["alone"], ["together"])
    page = (site / "en/blog/2/index.html").read_text(encoding="utf-8")
    parts = page.partition('<nav class="vm-parts"')[2].partition("</nav>")[0]
    assert re.findall(r'<a href="([^"]+)">([^<]+)</a>', parts) == [("../", "20 March 2026")]
    assert '<strong aria-current="page">5 March 2026</strong>' in page
    assert crawl(site, SITE_URL) == []


def test_without_its_line_posts_stand_in_a_plain_list(tmp_path: Path) -> None:
    """No archive, no feed, and no page that names them."""
    folder = lay_out_blog(tmp_path / "project")
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("  - vademecum/blog\n", ""), encoding="utf-8")
    site = build(folder)
    assert {path.parent.name for path in (site / "en/blog").glob("*/index.html")} == OWN["en"]
    assert list(feeds(site)) == []
    assert crawl(site, SITE_URL) == []
