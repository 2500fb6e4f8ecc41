"""Takes posts in a row; gives the pages of the list that shows them, each with the ways to the others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from vademecum.catalogue import Shown, published
from vademecum.pages.blog_rows import post_rows
from vademecum.pages.context import Language
from vademecum.pages.markdown import html_link, way
from vademecum.pages.parts import part_inputs, part_meta, part_path
from vademecum.pages.spread import Part, spread
from vademecum.pages.tree import TreeFile
from vademecum.projections.indexes.index import Index, Row, Section

POSTS = 20
"""How many posts a page shows at most: each takes three lines, so that a page is soon looked through."""


@dataclass(frozen=True)
class PostList:
    """A list of posts: its title, where it begins in each language, and its posts.

    `ways` are links above the posts as HTML, `numbered` where each post says which part of a series it is; `more` is
    front matter.
    """

    title: str
    paths: Mapping[str, str | None]
    posts: tuple[Shown, ...]
    ways: tuple[str, ...] = ()
    numbered: bool = False
    more: Mapping[str, Any] = field(default_factory=dict)


def list_pages(of: PostList, language: Language, limit: int = POSTS) -> Iterator[TreeFile]:
    """The pages of a list, each with so many posts at most."""
    rows = tuple(Row(target=post) for post in of.posts)
    parts = spread(Index("posts", (Section("posts", "", language.code, rows),)), limit + 1)
    first = of.paths[language.code] or ""
    for part in parts:
        path = part_path(first, part.number)
        posts = _posts(part)
        values = {
            "ways": of.ways if part.number == 1 else (),
            "groups": [("", "", post_rows(posts, path, language, of.numbered))],
            "parts": _ways(first, part, parts, language),
            "feeds": _follow(of, path) if part.number == 1 else (),
        }
        more = {"search": {"exclude": True}, "html": True, **of.more}
        meta = part_meta("post-list", of.title, of.paths, part, parts, language, **more)
        yield TreeFile(path, language.render("blog.html.j2", **values), meta, part_inputs(part))


def _follow(of: PostList, path: str) -> list[str]:
    """The links to the feeds of a list, as HTML for the page at a path."""
    return [html_link(feed["name"], way(feed["path"], path), {}) for feed in of.more.get("feeds", ())]


def _posts(part: Part) -> list[Shown]:
    return [row.target for piece in part.pieces for row in piece.rows if row.target]


def _ways(first: str, part: Part, parts: tuple[Part, ...], language: Language) -> list[tuple[str, str]]:
    """The ways to all pages, as address and words; the one that the reader is at has no address."""
    origin = part_path(first, part.number)
    paths = [part_path(first, one.number) for one in parts] if len(parts) > 1 else []
    return [
        (way(path, origin) if path != origin else "", _days(one, language))
        for path, one in zip(paths, parts, strict=False)
    ]


def _days(part: Part, language: Language) -> str:
    """The newest and the oldest day of a page."""
    days = sorted({day for post in _posts(part) if (day := published(post))}, reverse=True)
    return " – ".join(dict.fromkeys(language.date(day) for day in (days[:1] + days[-1:])))
