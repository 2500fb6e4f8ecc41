"""Takes a language; gives the pages of its blog: the newest posts, the archive, and topics, authors and series."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from vademecum.catalogue import ARCHIVE, Group
from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.pages.blog_lists import POSTS, PostList, list_pages
from vademecum.pages.blog_places import (
    SHELVINGS,
    Shelving,
    archive_path,
    front_path,
    has_blog,
    shelf_path,
    shelf_paths,
    shelf_title,
    shelves,
    shelving_path,
)
from vademecum.pages.blog_rows import post_rows
from vademecum.pages.context import Language
from vademecum.pages.feeds import feed_links
from vademecum.pages.heads import generated_meta
from vademecum.pages.markdown import html_link, way
from vademecum.pages.parts import part_addresses, part_inputs, part_meta, part_path, piece_heading
from vademecum.pages.spread import Part, spread
from vademecum.pages.tree import TreeFile
from vademecum.projections.blog import Shelf, newest_first, pinned_first, years
from vademecum.projections.indexes.index import Index, Row, Section


def blog_pages(language: Language, limit: int = POSTS, feeds: bool = False) -> Iterator[TreeFile]:
    """All pages of the blog, those that list posts with so many at most; none where a language shows no post.

    With `feeds`, each list leads to its own.
    """
    if not has_blog(language):
        return
    for posts in _lists(language):
        found = feed_links(posts.paths[language.code] or "", language) if feeds else []
        yield from list_pages(
            replace(posts, more={**posts.more, "feeds": found} if found else posts.more), language, limit
        )
    yield from _archive(language)
    for shelving in SHELVINGS:
        if shelves(shelving, language):
            yield _shelving(shelving, language)


def _lists(language: Language) -> Iterator[PostList]:
    """The list of all posts, and that of each shelf."""
    yield _front(language)
    for shelving in SHELVINGS:
        yield from (_shelf(shelving, shelf, language) for shelf in shelves(shelving, language).values())


def blog_ways(language: Language, origin: str) -> Iterator[str]:
    """The links to the pages beside the newest posts, as HTML for the page at `origin`."""
    yield html_link(language.say(ARCHIVE), way(archive_path(language), origin), {})
    for shelving in SHELVINGS:
        if shelves(shelving, language):
            yield html_link(language.say(shelving.title), way(shelving_path(shelving, language), origin), {})


def _front(language: Language) -> PostList:
    path = front_path(language)
    paths = {code: front_path(other) if has_blog(other) else None for code, other in language.languages.items()}
    posts = pinned_first(newest_first(language.view))
    ways, title = tuple(blog_ways(language, path)), language.say(KINDS["post"].plural)
    return PostList(title, paths, posts, ways)


def _archive(language: Language) -> Iterator[TreeFile]:
    """A page with all years, and one a year; a year of which there are more posts than a page holds has several."""
    path, title = archive_path(language), language.say(ARCHIVE)
    found = years(language.view)
    rows = [_year_row(year, months, language) for year, months in found.items()]
    about = language.say(N_("All posts by year and month."))
    paths = {code: archive_path(other) if has_blog(other) else None for code, other in language.languages.items()}
    meta = _meta(title, paths, language, about=about, above=front_path(language))
    yield TreeFile(path, language.render("blog_shelves.html.j2", rows=rows), meta)
    for year, months in found.items():
        yield from _year(year, months, language)


def _year_row(year: str, months: tuple[Group, ...], language: Language) -> dict[str, Any]:
    origin, target = archive_path(language), archive_path(language, year)
    links = [html_link(month.heading, way(target, origin, month.key), {}) for month in months]
    return {
        "link": html_link(year, way(target, origin), {}),
        "mark": _count(sum(len(month.entries) for month in months), language),
        "links": links,
    }


def _year(year: str, months: tuple[Group, ...], language: Language) -> Iterator[TreeFile]:
    first, code = archive_path(language, year), language.code
    sections = (Section(m.key, m.heading, code, tuple(Row(target=post) for post in m.entries)) for m in months)
    parts = spread(Index(f"year-{year}", tuple(sections)))
    paths = {
        code: archive_path(other, year) if year in years(other.view) else None
        for code, other in language.languages.items()
    }
    title = language.say(N_("Blog posts of {year}"), year=year)
    more = {"search": {"exclude": True}, "above": archive_path(language), "html": True}
    for part in parts:
        path = part_path(first, part.number)
        html = language.render(
            "blog.html.j2",
            ways=(),
            feeds=(),
            groups=list(_months(part, path, language)),
            parts=part_addresses(first, part, parts, language),
        )
        meta = part_meta("post-list", title, paths, part, parts, language, **more)
        yield TreeFile(path, html, meta, part_inputs(part))


def _months(part: Part, path: str, language: Language) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    for piece in part.pieces:
        posts = [row.target for row in piece.rows if row.target]
        yield piece.key, piece_heading(piece), post_rows(posts, path, language)


def _shelving(shelving: Shelving, language: Language) -> TreeFile:
    path = shelving_path(shelving, language)
    rows = [_shelf_row(shelving, shelf, path, language) for shelf in shelves(shelving, language).values()]
    paths = {
        code: shelving_path(shelving, other) if shelves(shelving, other) else None
        for code, other in language.languages.items()
    }
    about = language.say(shelving.about)
    meta = _meta(language.say(shelving.title), paths, language, about, front_path(language))
    return TreeFile(path, language.render("blog_shelves.html.j2", rows=rows), meta)


def _shelf_row(shelving: Shelving, shelf: Shelf, origin: str, language: Language) -> dict[str, Any]:
    title = shelf_title(shelving, shelf.key, language)
    return {
        "link": html_link(title, way(shelf_path(shelving, shelf.key, language), origin), {}),
        "mark": _extent(shelving, shelf, language),
        "links": [],
    }


def _extent(shelving: Shelving, shelf: Shelf, language: Language) -> str:
    """How many posts there are; of a series, how many of those that were announced."""
    count = len(shelf.posts)
    announced = language.view.catalogue.facts.series[shelf.key].parts if shelving.key == "series" else None
    if announced and announced > count:
        return language.say(N_("{n} of {total} posts so far"), n=count, total=announced)
    return _count(count, language)


def _shelf(shelving: Shelving, shelf: Shelf, language: Language) -> PostList:
    title, path = shelf_title(shelving, shelf.key, language), shelf_path(shelving, shelf.key, language)
    about = _about(shelving, shelf.key, language)
    more = {"description": about, "lead": about, "above": shelving_path(shelving, language)}
    ways = _topic_ways(shelving, shelf, path, language)
    paths = shelf_paths(shelving, shelf.key, language)
    return PostList(title, paths, shelf.posts, ways, numbered=shelving.key == "series", more=more)


def _about(shelving: Shelving, key: str, language: Language) -> str:
    """What a shelf says of itself: who the author is, what the series or the topic is; empty without words for it."""
    facts = language.view.catalogue.facts
    if shelving.key == "topic":
        term = facts.concepts[key].terms.get(language.code)
        return term.definition if term else ""
    words = facts.people[key].profile if shelving.key == "author" else facts.series[key].about
    return words.get(language.code, "")


def _topic_ways(shelving: Shelving, shelf: Shelf, path: str, language: Language) -> tuple[str, ...]:
    """From a topic to the page of its term."""
    if shelving.key != "topic":
        return ()
    words = language.say(N_("What this term means"))
    return (language.html_link(language.view.shown[f"term:{shelf.key}"], path, words),)


def _count(n: int, language: Language) -> str:
    return language.ngettext("{n} post", "{n} posts", n)


def _meta(title: str, paths: dict[str, str | None], language: Language, about: str, above: str) -> dict[str, Any]:
    """The front matter of a page that leads to lists."""
    more = {"description": about, "lead": about, "above": above, "search": {"exclude": True}, "html": True}
    return {**generated_meta("blog-list", title, paths, language, **more)}
