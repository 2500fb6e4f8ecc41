"""A small site whose words are full of signs of HTML, built whole: every page shows them as words."""

import json
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import feedparser
import pytest

from tests.builds import build, lay_out, once
from tests.bundles import fragments
from tests.sites import SITE, make_docs, text
from tests.unit.facts import FACTS

WORDS = """R&D <img src=x onerror=a> "q" 'p' &lt; </script></title>"""
"""What somebody may write in any field: it is shown as it stands here."""

QUOTED = json.dumps(WORDS)
TABLE = "| A | B |\n| --- | --- |\n| 1 | 2 |"
BODY = f"""## R&D &lt;img src=x onerror=a> "q" {{#first}}

{TABLE}

## `<img src=x onerror=a>` &amp; {{#second}}

{TABLE}
"""
LEVELS = {str(level): WORDS for level in range(5)}
NAMES = (
    "en: Weeks",
    "en: Physician",
    "en: Leads",
    "en: Direct",
    "en: Shaping",
    "en: NIS2}",
    "name: Anna Bos",
    "definition: Computing elsewhere.",
)
"""Facts that readers see."""

BLOG = {
    "data/people.yml": "anna: {name: Anna Bos, profile: {en: Physician}}\nbo: {name: Bo Holm}\n",
    "data/series.yml": "weeks: {name: {nl: Weken, da: Uger, en: Weeks}}\n",
}
PRACTICE = "en/practices/a/index.html"


def texts() -> dict[str, str | bytes]:
    """A front page in each language, and in English a text of each kind, with these words wherever it takes any."""
    words = {"title": WORDS, "summary": f"{WORDS}. Second & <i>."}
    kinds = {"role": "cmio", "practice": "a", "guide": "b", "page": "about"}
    found: dict[str, str | bytes] = {f"{code}/index.md": text("page", "home", **words) for code in ("nl", "da", "en")}
    found |= {
        f"en/{kind}/a.md": text(kind, name, BODY, slug="a", original=True, **words) for kind, name in kinds.items()
    }
    found["en/competency/a.md"] = text("competency", "bridging", levels=LEVELS, slug="a", **words)
    more = {"authors": ["anna"], "categories": ["cloud"], "series": {"id": "weeks", "part": 1}}
    return found | {"en/post/c.md": text("post", "c", BODY, date="2026-02-03", slug="c", **more, **words)}


def facts() -> dict[str, str | bytes]:
    """Facts whose names are these words too."""
    found = dict(FACTS) | BLOG
    for name in NAMES:
        key, _, end = name.partition(": ")
        words = f"{key}: {QUOTED}{'}' * end.count('}')}"
        found = {path: content.replace(name, words) for path, content in found.items()}
    site = SITE.replace("title: Handbook", f"title: {QUOTED}").replace("{name: Dansk}", f"{{name: {QUOTED}}}")
    return {**found, "data/site.yml": f"{site}contact: {QUOTED}\n"}


def make(folder: Path) -> None:
    """Lay the site out and build it."""
    lay_out(folder)
    make_docs(folder, facts() | texts())
    build(folder, "mkdocs")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site."""
    return once(tmp_path_factory, "escaping", make) / "site"


class Reader(HTMLParser):
    """Reads a page: its elements with their attributes, and the words of those that were asked for."""

    def __init__(self, *tags: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: dict[str, list[str]] = {tag: [] for tag in tags}
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element."""
        self.elements.append((tag, dict(attrs)))
        if tag in self.words:
            self._open.append(tag)
            self.words[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        """Close one whose words are taken."""
        if self._open[-1:] == [tag]:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Take the words of what is open."""
        for tag in self._open:
            self.words[tag][-1] += data


def read(path: Path, *tags: str) -> Reader:
    """What a page holds."""
    reader = Reader(*tags)
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader


def test_no_word_becomes_an_element(site: Path) -> None:
    """On no page of the site: neither that of an entry, nor a list, the front page or «not found»."""
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 50
    for path in pages:
        for tag, attributes in read(path).elements:
            assert attributes.get("src") != "x", path
            assert not [name for name in attributes if name.startswith("on")], (path, tag)


def test_a_page_shows_the_words_as_they_are(site: Path) -> None:
    """In the window, the heading and the summary, and to machines in its description."""
    page = read(site / PRACTICE, "title", "h1", "p")
    assert page.words["title"] == [WORDS]
    assert page.words["h1"] == [WORDS]
    assert f"{WORDS}. Second & <i>." in page.words["p"]
    described = [
        values["content"] for tag, values in page.elements if tag == "meta" and values.get("name") == "description"
    ]
    assert described == [f"{WORDS}. Second & <i>."]


def test_machines_read_the_words_as_they_are(site: Path) -> None:
    """What ends a script is no end of theirs."""
    scripts = read(site / PRACTICE, "script").words["script"]
    (node, path) = json.loads(next(words for words in scripts if words.startswith("{")))["@graph"]
    assert (node["name"], node["description"]) == (WORDS, f"{WORDS}. Second & <i>.")
    assert path["itemListElement"][0]["name"] == WORDS


def test_headings_are_listed_as_they_are(site: Path) -> None:
    """The engine gives them escaped already: nothing is escaped twice, and nothing not at all."""
    page = (site / PRACTICE).read_text(encoding="utf-8")
    listed = page[page.index('<nav id="vm-toc"') :].partition("</nav>")[0]
    assert '<a href="#first">R&amp;D &lt;img src=x onerror=a&gt; "q"</a>' in listed
    assert '<a href="#second">&lt;img src=x onerror=a&gt; &amp;</a>' in listed


def test_captions_say_the_words_of_their_headings(site: Path) -> None:
    """As they are."""
    captions = read(site / PRACTICE, "caption").words["caption"]
    assert captions == ['R&D <img src=x onerror=a> "q"', "<img src=x onerror=a> &"]


def test_the_licence_keeps_its_link(site: Path) -> None:
    """The line of the settings is HTML, written by those who run the site."""
    footer = [values for tag, values in read(site / PRACTICE).elements if tag == "a" and values.get("rel") == "license"]
    assert [values["href"] for values in footer] == ["https://creativecommons.org/licenses/by/4.0/"]


def test_search_finds_the_words(site: Path) -> None:
    """Its bundle holds titles as they are: they are shown as text."""
    title = fragments(site / "en/search/full")["practices/a/"]["meta"]["title"]
    assert title.startswith('R&D <img src=x onerror=a> "q"')


def test_feeds_say_the_words_as_they_are(site: Path) -> None:
    """As titles, names and summaries; the full text has them as HTML shows them."""
    (item,) = json.loads((site / "en/blog/feed.json").read_text(encoding="utf-8"))["items"]
    assert (item["title"], item["authors"][0]["name"], item["tags"]) == (WORDS, WORDS, ["cloud"])
    assert "&lt;img src=x" in item["content_html"]
    assert "<img" not in item["content_html"]
    for name in ("atom.xml", "rss.xml"):
        feed = feedparser.parse((site / "en/blog" / name).read_bytes(), sanitize_html=False)
        assert not feed.bozo
        assert unescape(feed.entries[0].title) == unescape(WORDS)
