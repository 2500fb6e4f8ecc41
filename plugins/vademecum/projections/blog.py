"""Takes a view; gives its posts as a blog shows them: newest first, by year, and by what they share."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil

from vademecum.catalogue import EditionView, Group, Shown, reading_order, series_parts
from vademecum.model import PostText

WORDS_A_MINUTE = 200
"""How fast adults read running text in silence: 202 words a minute in Dutch and 228 in English, 199 in Swedish, the
nearest to Danish that was measured (Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284).
"""


@dataclass(frozen=True)
class Shelf:
    """Posts that share a topic, an author or a series, which has this key."""

    key: str
    posts: tuple[Shown, ...]


def newest_first(view: EditionView) -> tuple[Shown, ...]:
    """All posts that a language shows."""
    return tuple(post for month in reading_order("post", view) for post in month.entries)


def pinned_first(posts: Iterable[Shown]) -> tuple[Shown, ...]:
    """The same posts, those first that stay at the top; else in their order."""
    return tuple(sorted(posts, key=lambda post: not is_pinned(post)))


def is_pinned(post: Shown) -> bool:
    """Whether a post stays at the top."""
    return isinstance(post.entry.shared, PostText) and post.entry.shared.pinned


def years(view: EditionView) -> dict[str, tuple[Group, ...]]:
    """By year, the newest first, the months in which posts appeared."""
    found: dict[str, list[Group]] = {}
    for month in reading_order("post", view):
        found.setdefault(month.key.partition("-")[0], []).append(month)
    return {year: tuple(months) for year, months in found.items()}


def topics(view: EditionView) -> tuple[Shelf, ...]:
    """The concepts that posts are filed under, in the order in which terms are read; only those that are shown."""
    found = _shared(newest_first(view), lambda post: post.categories)
    terms = (shown.entry.id for group in reading_order("term", view) for shown in group.entries)
    return tuple(Shelf(key, found[key]) for key in terms if key in found)


def authors(view: EditionView) -> tuple[Shelf, ...]:
    """Those who wrote posts, in the order of the facts."""
    found = _shared(newest_first(view), lambda post: post.authors)
    return tuple(Shelf(key, found[key]) for key in view.catalogue.facts.people if key in found)


def series(view: EditionView) -> tuple[Shelf, ...]:
    """The series of which a language shows a part, each in its own order."""
    return tuple(Shelf(key, parts) for key, parts in series_parts(view).items())


def minutes(post: Shown) -> int:
    """How long a post takes to read, in whole minutes, 1 at least; markup counts as words, which is little."""
    body = post.text.record.markup.body if post.text else ""
    return max(ceil(len(body.split()) / WORDS_A_MINUTE), 1)


def _shared(posts: Iterable[Shown], keys: Callable[[PostText], Iterable[str]]) -> dict[str, tuple[Shown, ...]]:
    found: dict[str, list[Shown]] = {}
    for post in posts:
        shared = post.entry.shared
        for key in keys(shared) if isinstance(shared, PostText) else ():
            found.setdefault(key, []).append(post)
    return {key: tuple(members) for key, members in found.items()}
