"""Takes feeds as values; checks what each format says, as a reader of feeds finds it."""

import json
from dataclasses import replace
from datetime import date
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest

from vademecum.pages.feed_formats import FORMATS, Author, Feed, FeedItem, atom, json_feed, rss

URL = "https://example.org/da/blog/x"
ITEM = FeedItem(
    id="https://example.org/id/post/a/#da",
    url="https://example.org/da/blog/a/",
    title="Årets <gang> & mål",
    summary="Kort < og & godt.",
    published=date(2026, 3, 5),
    updated=date(2026, 4, 1),
    authors=(
        Author("Anna Bos", "https://example.org/da/blog/forfattere/anna/"),
        Author("Bo", "https://example.org/bo/"),
    ),
    topics=("sky", "journal & mere"),
    html="<p>Hele <em>teksten</em> &amp; mere</p>",
)
FEED = Feed(
    "https://example.org/id/feed/all/#da",
    "Håndbog: Blog",
    "De nyeste.",
    "da",
    "https://example.org/da/blog/",
    "CC BY 4.0",
    (ITEM,),
)
SHORT = replace(FEED, items=(replace(ITEM, html="", updated=ITEM.published, authors=(), topics=()),))


def read(words: str) -> Any:
    """The feed as a strict reader finds it."""
    found = feedparser.parse(words.encode())
    assert not found.bozo, found.get("bozo_exception")
    return found


@pytest.mark.parametrize("name", ["atom.xml", "rss.xml"])
def test_the_head_says_what_the_feed_is(name: str) -> None:
    """Title, language, page, and its own address."""
    feed = read(FORMATS[name][2](FEED, URL)).feed
    assert (feed.title, feed.language, feed.subtitle) == ("Håndbog: Blog", "da", "De nyeste.")
    assert {link.rel: link.href for link in feed.links} == {"alternate": FEED.page, "self": URL}
    assert feed.rights == "CC BY 4.0"


def test_atom_has_all_of_an_item() -> None:
    """Every author with a page, and both days."""
    found = read(atom(FEED, URL))
    (entry,) = found.entries
    assert found.feed.id == FEED.id
    assert (entry.id, entry.link, entry.summary) == (ITEM.id, ITEM.url, "Kort < og & godt.")
    assert (entry.published, entry.updated) == ("2026-03-05T00:00:00+00:00", "2026-04-01T00:00:00+00:00")
    assert [(author.name, author.href) for author in entry.authors] == [(one.name, one.url) for one in ITEM.authors]
    assert [tag.term for tag in entry.tags] == ["sky", "journal & mere"]
    assert entry.content[0].value == ITEM.html
    assert found.feed.updated == "2026-04-01T00:00:00+00:00"


def test_rss_has_all_of_an_item() -> None:
    """Its description is read as HTML; its id is no address to open."""
    channel = ElementTree.fromstring(rss(FEED, URL).encode()).find("channel")
    assert channel is not None
    item = channel.find("item")
    assert item is not None
    texts = {child.tag.rpartition("}")[2]: child.text for child in item}
    assert texts["title"] == ITEM.title
    assert texts["description"] == "Kort &lt; og &amp; godt."
    assert texts["pubDate"] == "Thu, 05 Mar 2026 00:00:00 +0000"
    assert texts["encoded"] == ITEM.html
    guid = item.find("guid")
    assert guid is not None
    assert (guid.text, guid.get("isPermaLink")) == (ITEM.id, "false")
    assert [one.text for one in item.findall("{http://purl.org/dc/elements/1.1/}creator")] == ["Anna Bos", "Bo"]
    assert [one.text for one in item.findall("category")] == ["sky", "journal & mere"]


def test_json_has_all_of_an_item() -> None:
    """Words stand in it as they are read."""
    words = json_feed(FEED, URL)
    found = json.loads(words)
    (item,) = found.pop("items")
    assert found == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Håndbog: Blog",
        "home_page_url": FEED.page,
        "feed_url": URL,
        "description": "De nyeste.",
        "language": "da",
    }
    assert "Årets" in words
    assert item == {
        "id": ITEM.id,
        "url": ITEM.url,
        "title": ITEM.title,
        "summary": ITEM.summary,
        "content_html": ITEM.html,
        "date_published": "2026-03-05T00:00:00+00:00",
        "date_modified": "2026-04-01T00:00:00+00:00",
        "authors": [{"name": one.name, "url": one.url} for one in ITEM.authors],
        "tags": ["sky", "journal & mere"],
        "language": "da",
    }


def test_without_the_full_text_there_is_the_summary() -> None:
    """In JSON as text, since a reader needs one; a key without a value is left out."""
    (item,) = json.loads(json_feed(SHORT, URL))["items"]
    assert item["content_text"] == item["summary"] == ITEM.summary
    assert {"content_html", "date_modified", "authors", "tags"}.isdisjoint(item)
    (entry,) = read(atom(SHORT, URL)).entries
    assert "content" not in entry
    assert "encoded" not in rss(SHORT, URL).partition("<item>")[2]


def test_a_feed_is_the_same_whenever_it_is_written() -> None:
    """No format asks the clock."""
    for _, _, write in FORMATS.values():
        assert write(FEED, URL) == write(FEED, URL)
        assert "2026" in write(FEED, URL)
        assert str(date.today().year + 1) not in write(FEED, URL)
