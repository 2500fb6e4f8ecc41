"""Gives the concern of the blog: the lists of its posts, and what stands below a post."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from vademecum.catalogue import HOME, Shown, part_number
from vademecum.model import PostText
from vademecum.pages.blog_lists import POSTS
from vademecum.pages.blog_pages import blog_pages
from vademecum.pages.blog_places import SHELVINGS, Shelving, front_path, shelf_path, shelf_title, shelves
from vademecum.pages.blog_rows import part_words
from vademecum.pages.concerns import Concern
from vademecum.pages.context import Inlay, Language
from vademecum.pages.feeds import feed_files, feed_links
from vademecum.pages.markdown import html_link, way
from vademecum.pages.tree import TreeFile

_TOPIC, _AUTHOR, _SERIES = SHELVINGS


def blog(posts: int = POSTS, feeds: bool = True, site_url: str = "") -> Concern:
    """The concern: `posts` is the number of posts that a page lists at most.

    There are only `feeds` where the address of the site is known: all links in them are absolute.
    """
    offered = feeds and bool(site_url)
    pages = partial(_files, limit=posts, site_url=site_url if offered else "")
    inlays = partial(_inlay, feeds=offered)
    return Concern("blog", pages, inlays=inlays, places=_place, lists=frozenset({"post"}))


def _files(language: Language, limit: int, site_url: str) -> Iterator[TreeFile]:
    yield from blog_pages(language, limit, feeds=bool(site_url))
    if site_url:
        yield from feed_files(language, site_url, {})


def _place(language: Language, name: str) -> str:
    """The page of an author whom a language lists."""
    kind, _, key = name.partition(":")
    return shelf_path(_AUTHOR, key, language) if kind == "author" and key in shelves(_AUTHOR, language) else ""


def _inlay(language: Language, shown: Shown, feeds: bool) -> Inlay | None:
    """Below a post its topics, its series and who wrote it; in its head, and in the front page's, the feed of all."""
    post = shown.entry.shared
    found = feed_links(front_path(language), language) if feeds else []
    head = {"feeds": found} if found else {}
    if shown.entry.ref == HOME:
        return Inlay(head=head)
    if not isinstance(post, PostText) or shown.text is None:
        return None
    topics = shelves(_TOPIC, language)
    values = {
        "topics": [_way(_TOPIC, key, shown, language) for key in post.categories if key in topics],
        "series": _series(post, shown, language),
        "authors": [_author(key, shown, language) for key in post.authors],
    }
    below = language.render("blog_post.html.j2", **values)
    return Inlay(below=below, head=head)


def _series(post: PostText, shown: Shown, language: Language) -> dict[str, Any] | None:
    """All parts that have appeared, this one without a link."""
    if post.series is None:
        return None
    parts = shelves(_SERIES, language)[post.series.id].posts
    return {
        "words": part_words(shown, language),
        "link": _way(_SERIES, post.series.id, shown, language),
        "parts": [(part_number(part), _part(part, shown, language)) for part in parts],
    }


def _part(part: Shown, shown: Shown, language: Language) -> str:
    link = language.html_link(part, shown.path)
    return f'<strong aria-current="page"{language.mark(part)}>{_words(link)}</strong>' if part is shown else link


def _words(link: str) -> str:
    """What a link says, without leading there."""
    return link.partition(">")[2].rpartition("</a>")[0]


def _author(key: str, shown: Shown, language: Language) -> dict[str, str]:
    profile = language.view.catalogue.facts.people[key].profile
    return {"link": _way(_AUTHOR, key, shown, language), "profile": profile.get(language.code, "")}


def _way(shelving: Shelving, key: str, shown: Shown, language: Language) -> str:
    words = shelf_title(shelving, key, language)
    return html_link(words, way(shelf_path(shelving, key, language), shown.path), {})
