"""Takes a feed as values; gives it in each format: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape
from io import StringIO
from typing import Any

from feedgenerator.django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed

VERSION = "https://jsonfeed.org/version/1.1"
"""What a JSON Feed says that it is (jsonfeed.org/version/1.1)."""


@dataclass(frozen=True)
class Author:
    """Who wrote an item: a name, and the absolute address of a page about them."""

    name: str
    url: str


@dataclass(frozen=True)
class FeedItem:
    """One item: a lasting id, absolute addresses, days as the front matter has them; `html` is empty without full text.

    `updated` is the day of the last change, `published` where there was none.
    """

    id: str
    url: str
    title: str
    summary: str
    published: date
    updated: date
    authors: tuple[Author, ...]
    topics: tuple[str, ...]
    html: str = ""


@dataclass(frozen=True)
class Feed:
    """A feed in one language: a lasting id, its page, and its items, the newest first, one at least."""

    id: str
    title: str
    description: str
    language: str
    page: str
    rights: str
    items: tuple[FeedItem, ...]


def atom(feed: Feed, url: str) -> str:
    """The feed that is published at `url`, as Atom."""
    return _xml(_Atom(**_head(feed, url), feed_guid=feed.id), feed)


def rss(feed: Feed, url: str) -> str:
    """The feed that is published at `url`, as RSS 2.0 with what Dublin Core and the content module add."""
    return _xml(_Rss(**_head(feed, url)), feed)


def json_feed(feed: Feed, url: str) -> str:
    """The feed that is published at `url`, as JSON Feed 1.1."""
    values = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": url,
        "description": feed.description,
        "language": feed.language,
        "items": [_json_item(item, feed.language) for item in feed.items],
    }
    return json.dumps({key: value for key, value in values.items() if value}, ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, tuple[str, str, Callable[[Feed, str], str]]] = {
    "atom.xml": ("Atom", "application/atom+xml", atom),
    "rss.xml": ("RSS", "application/rss+xml", rss),
    "feed.json": ("JSON Feed", "application/feed+json", json_feed),
}
"""By file name, what a format is called, its media type, and how it is written."""


class _Rss(Rss201rev2Feed):  # type: ignore[misc]
    """RSS with every author, and the full text where there is one."""

    def rss_attributes(self) -> dict[str, str]:
        """The namespaces."""
        return {
            **super().rss_attributes(),
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        }

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """A description is read as HTML."""
        super().add_item_elements(handler, {**item, "description": escape(item["description"], quote=False)})
        for author in item["authors"]:
            handler.addQuickElement("dc:creator", author.name)
        if item["content"]:
            handler.addQuickElement("content:encoded", item["content"])


class _Atom(Atom1Feed):  # type: ignore[misc]
    """Atom with every author; what it says in short is text, not HTML."""

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """Its own elements may stand in any order (RFC 4287, 4.1.2)."""
        super().add_item_elements(handler, {**item, "description": None})
        handler.addQuickElement("summary", item["description"], {"type": "text"})
        for author in item["authors"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", author.name)
            handler.addQuickElement("uri", author.url)
            handler.endElement("author")


def _head(feed: Feed, url: str) -> dict[str, str | None]:
    return {
        "title": feed.title,
        "link": feed.page,
        "description": feed.description or feed.title,
        "language": feed.language,
        "feed_url": url,
        "feed_copyright": feed.rights or None,
    }


def _xml(made: SyndicationFeed, feed: Feed) -> str:
    """The moment of its newest item is the feed's own: no clock is asked, since there is one at least."""
    for item in feed.items:
        made.add_item(
            title=item.title,
            link=item.url,
            description=item.summary,
            pubdate=_moment(item.published),
            updateddate=_moment(item.updated),
            unique_id=item.id,
            unique_id_is_permalink=False,
            categories=item.topics,
            content=item.html or None,
            authors=item.authors,
        )
    written = StringIO()
    made.write(written, "utf-8")
    return written.getvalue() + "\n"


def _json_item(item: FeedItem, language: str) -> dict[str, Any]:
    """A reader needs a text: the short one where the full one is not offered."""
    values = {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "summary": item.summary,
        "content_html": item.html,
        "content_text": "" if item.html else item.summary,
        "date_published": _moment(item.published).isoformat(),
        "date_modified": _moment(item.updated).isoformat() if item.updated != item.published else "",
        "authors": [{"name": author.name, "url": author.url} for author in item.authors],
        "tags": list(item.topics),
        "language": language,
    }
    return {key: value for key, value in values.items() if value}


def _moment(day: date) -> datetime:
    """The beginning of a day in UTC: front matter names days, feeds name moments."""
    return datetime.combine(day, time(), UTC)
