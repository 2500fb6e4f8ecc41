"""Takes a view, a week and the record of earlier roundups; gives what the roundup of that week says."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from vademecum.catalogue import EditionView, Shown, State
from vademecum.languages import sort_key
from vademecum.model import KINDS, Law, OutsideLink, Sent, Week

AHEAD = timedelta(weeks=8)
"""How far behind its week a roundup looks for days of laws."""

_ROUNDUP = re.compile(r"post:digest-[0-9]{4}-w[0-9]{2}")
"""A roundup that was published as a post: it says nothing that is new."""


@dataclass(frozen=True)
class News:
    """A text in the reader's language, and the newest day in the week that it bears."""

    shown: Shown
    day: date


@dataclass(frozen=True)
class Coming:
    """A day of a law, and what happens on it in the reader's language."""

    law: Shown
    on: date
    what: str


@dataclass(frozen=True)
class Digest:
    """What a roundup says: posts and texts that are new or revised, days of laws to come, and links to others."""

    week: Week
    language: str
    new_posts: tuple[News, ...] = ()
    revised_posts: tuple[News, ...] = ()
    new_texts: tuple[News, ...] = ()
    revised_texts: tuple[News, ...] = ()
    dates: tuple[Coming, ...] = ()
    links: tuple[OutsideLink, ...] = ()

    @property
    def news(self) -> tuple[News, ...]:
        """All texts that it names."""
        return self.new_posts + self.revised_posts + self.new_texts + self.revised_texts

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return not (self.news or self.dates or self.links)


@dataclass(frozen=True)
class _Said:
    """What readers of a language know: the newest day of each text, days of laws, and addresses."""

    texts: dict[str, date]
    dates: frozenset[tuple[str, date]]
    links: frozenset[str]


def digest(view: EditionView, week: Week) -> Digest:
    """What that week brought to this language, but for what the roundup of an earlier week has said."""
    said = _said(view, week)
    new, revised = _news(view, week, said)
    return Digest(
        week,
        view.language,
        _posts(new),
        _posts(revised),
        _others(new, view),
        _others(revised, view),
        tuple(sorted(_coming(view, week, said), key=lambda found: (found.on, found.law.entry.id))),
        _links(view, week, said),
    )


def _said(view: EditionView, week: Week) -> _Said:
    """What stands in the record, of what had another id then under the id that it has now."""
    weeks = view.catalogue.facts.digests.get(view.language, {})
    earlier: list[Sent] = [of_week for name, of_week in weeks.items() if name < str(week)]
    texts: dict[str, date] = {}
    for of_week in earlier:
        for ref, day in of_week.texts.items():
            now = _now(ref, view)
            texts[now] = max(day, texts.get(now, day))
    dates = {(_now(f"law:{law}", view), day) for one in earlier for law, days in one.law.items() for day in days}
    return _Said(texts, frozenset(dates), frozenset(address for one in earlier for address in one.links))


def _now(ref: str, view: EditionView) -> str:
    entry, _ = view.catalogue.resolve(ref)
    return entry.ref if entry else ref


def _news(view: EditionView, week: Week, said: _Said) -> tuple[list[News], list[News]]:
    """New and revised texts; one that is both in a week is new."""
    new: list[News] = []
    revised: list[News] = []
    for shown in view.shown.values():
        front, ref = shown.entry.shared, shown.entry.ref
        if shown.state is not State.OWN or front is None or _ROUNDUP.fullmatch(ref):
            continue
        days = [day for day in (front.date, front.updated) if day and day in week]
        if days and max(days) > said.texts.get(ref, date.min):
            (new if front.date in days else revised).append(News(shown, max(days)))
    return new, revised


def _posts(news: Iterable[News]) -> tuple[News, ...]:
    """In the order of their days."""
    posts = (one for one in news if one.shown.entry.kind == "post")
    return tuple(sorted(posts, key=lambda one: (one.day, one.shown.entry.id)))


def _others(news: Iterable[News], view: EditionView) -> tuple[News, ...]:
    """By kind, then by title."""
    key, kinds = sort_key(view.language), [*KINDS]
    others = (one for one in news if one.shown.entry.kind != "post")

    def place(one: News) -> tuple[object, ...]:
        return kinds.index(one.shown.entry.kind), key(one.shown.title), one.shown.entry.id

    return tuple(sorted(others, key=place))


def _coming(view: EditionView, week: Week, said: _Said) -> Iterator[Coming]:
    for shown in view.of_kind("law"):
        law = shown.entry.facts
        if isinstance(law, Law) and shown.state is not State.FALLBACK:
            for day in law.dates:
                told = (shown.entry.ref, day.on) in said.dates
                if week.monday <= day.on <= week.sunday + AHEAD and view.language in day.what and not told:
                    yield Coming(shown, day.on, day.what[view.language])


def _links(view: EditionView, week: Week, said: _Said) -> tuple[OutsideLink, ...]:
    """Those with a note in the language, each address once, in the order in which they were chosen."""
    chosen = view.catalogue.facts.links.get(str(week), ())
    found: dict[str, OutsideLink] = {}
    for link in chosen:
        if view.language in link.note and link.url not in said.links:
            found.setdefault(link.url, link)
    return tuple(found.values())
