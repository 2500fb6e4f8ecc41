"""Takes a view; gives the legal calendar of each country: on which days something begins to hold there, or ends."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from vademecum.catalogue import EditionView, Shown
from vademecum.model import Law


@dataclass(frozen=True)
class LegalDate:
    """A day, the law that it belongs to, what happens on it, by language, and its number among the law's dates."""

    on: date
    law: Shown
    what: Mapping[str, str]
    number: int


@dataclass(frozen=True)
class Calendar:
    """What holds in a country: `past` and `coming` dates in their order, and the laws that have none."""

    country: str
    past: tuple[LegalDate, ...]
    coming: tuple[LegalDate, ...]
    undated: tuple[Shown, ...]


def calendars(view: EditionView) -> list[Calendar]:
    """A calendar for each country that a visible law names, in the order of the facts; all is coming on no day."""
    laws = [(shown, shown.entry.facts) for shown in view.of_kind("law") if isinstance(shown.entry.facts, Law)]
    return [_calendar(country, laws, view.catalogue.day) for country in dict.fromkeys(law.country for _, law in laws)]


def _calendar(country: str, laws: list[tuple[Shown, Law]], day: date | None) -> Calendar:
    here = [(shown, law) for shown, law in laws if law.holds_in(country)]
    dates = sorted(_dates(here), key=lambda found: found.on)
    past = tuple(found for found in dates if day and found.on <= day)
    return Calendar(country, past, tuple(dates[len(past) :]), tuple(shown for shown, law in here if not law.dates))


def _dates(laws: list[tuple[Shown, Law]]) -> Iterator[LegalDate]:
    for shown, law in laws:
        yield from (LegalDate(date.on, shown, date.what, number) for number, date in enumerate(law.dates, start=1))
