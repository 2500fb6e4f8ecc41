"""Takes posts; gives them as the rows of a list: title, day, authors, minutes to read and the first sentence."""

from collections.abc import Iterable
from typing import Any

from vademecum.catalogue import Shown, published
from vademecum.languages import N_, join_list
from vademecum.model import PostText
from vademecum.pages.context import Language
from vademecum.projections.blog import is_pinned, minutes
from vademecum.projections.summaries import first_sentence


def post_rows(posts: Iterable[Shown], origin: str, language: Language, numbered: bool = False) -> list[dict[str, Any]]:
    """A row for each post on the page at `origin`; `numbered` where each says which part of its series it is."""
    return [_row(post, origin, language, numbered) for post in posts]


def byline(post: Shown, language: Language) -> list[str]:
    """The day of a post, who wrote it, and how long it takes to read."""
    shared, day = post.entry.shared, published(post)
    names = author_names(post, language)
    read = language.ngettext("{n} minute to read", "{n} minutes to read", minutes(post))
    updated = shared.updated if isinstance(shared, PostText) else None
    revised = language.say(N_("updated on {day}"), day=language.date(updated)) if updated else ""
    return [part for part in (language.date(day) if day else "", names, revised, read) if part]


def author_names(post: Shown, language: Language) -> str:
    """The names of those who wrote a post, in a row; empty where it names nobody."""
    people = language.view.catalogue.facts.people
    keys = post.entry.shared.authors if isinstance(post.entry.shared, PostText) else ()
    return join_list([people[key].name for key in keys], language.code) if keys else ""


def part_words(post: Shown, language: Language) -> str:
    """Which part of its series a post is, of how many; empty for any other."""
    found = (step for step in language.steps.get(post.entry.ref, ()) if step.trail.guide is None)
    step = next(found, None)
    sentence = N_("Part {position} of {total}")
    return language.say(sentence, position=step.position, total=step.trail.total) if step else ""


def _row(post: Shown, origin: str, language: Language, numbered: bool) -> dict[str, Any]:
    pinned = [language.say(N_("At the top"))] if is_pinned(post) else []
    part = [part_words(post, language)] if numbered else []
    return {
        "link": language.html_link(post, origin),
        "mark": " · ".join([*part, *pinned, *byline(post, language)]),
        "teaser": first_sentence(post.text.front.summary) if post.text else "",
        "language": post.language if post.language != language.code else "",
    }
