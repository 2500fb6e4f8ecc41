"""Takes a view; gives the series of posts that it shows, and which part of one a post is."""

from vademecum.catalogue.view import EditionView, Shown
from vademecum.model import PostText


def series_parts(view: EditionView) -> dict[str, tuple[Shown, ...]]:
    """By series, in the order of the facts, the parts that a language shows, in the order of their numbers."""
    found: dict[str, list[Shown]] = {key: [] for key in view.catalogue.facts.series}
    for shown in view.of_kind("post"):
        post = shown.entry.shared
        if isinstance(post, PostText) and post.series:
            found.setdefault(post.series.id, []).append(shown)
    return {key: tuple(sorted(parts, key=part_number)) for key, parts in found.items() if parts}


def part_number(shown: Shown) -> int:
    """Which part of its series a post is, counted from 1; 0 for any other page."""
    post = shown.entry.shared
    return post.series.part if isinstance(post, PostText) and post.series else 0
