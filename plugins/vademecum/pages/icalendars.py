"""Takes a legal calendar; gives it as an iCalendar file (RFC 5545): the same bytes in every build."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from icalendar import Calendar as ICalendar
from icalendar import Event

from vademecum.catalogue import in_language
from vademecum.languages import N_, country_name
from vademecum.model import Law
from vademecum.pages.context import Language
from vademecum.projections.calendars import Calendar, LegalDate


def icalendar_bytes(calendar: Calendar, title: str, language: Language) -> bytes:
    """The dates as whole days that leave the reader free."""
    maker = f"-//{language.view.catalogue.settings.site.title}//{language.code}"
    dates = tuple(_date(found, language) for found in (*calendar.past, *calendar.coming))
    return language.shelf.made(f"{calendar.country} {language.code}", written, maker, title, dates)


Date = tuple[str, str, str, str, str, str]
"""What names a date for good, when it was checked and is, as 2026-11-21, what it is called, its words and category."""


def _date(found: LegalDate, language: Language) -> Date:
    law, site = found.law.entry.facts, language.view.catalogue.settings.site
    assert isinstance(law, Law)
    return (
        # A calendar that reads the file again knows an event by this name alone, also when its day has moved.
        f"{site.id_base}law/{found.law.entry.id}/{found.number}",
        law.checked.isoformat(),
        found.on.isoformat(),
        f"{found.law.title}: {in_language(found.what, language.code)}",
        "\n\n".join(_description(law, language)),
        country_name(law.country, language.code),
    )


def written(maker: str, title: str, dates: tuple[Date, ...]) -> bytes:
    """The file, which says what made it."""
    made = ICalendar()
    made.add("prodid", maker)
    made.add("version", "2.0")
    made.add("x-wr-calname", title)
    for one in dates:
        made.add_component(_event(*one))
    content: bytes = made.to_ical()
    return content


def _event(name: str, checked: str, on: str, summary: str, description: str, category: str) -> Event:
    event = Event()
    event.add("uid", name)
    event.add("dtstamp", datetime.combine(date.fromisoformat(checked), time(), UTC))
    event.add("dtstart", date.fromisoformat(on))
    event.add("summary", summary)
    event.add("description", description)
    event.add("categories", [category])
    event.add("transp", "TRANSPARENT")
    return event


def _description(law: Law, language: Language) -> Iterator[str]:
    sources = language.view.catalogue.facts.sources
    if law.whom:
        yield f"{language.say(N_('Who must act'))}: {in_language(law.whom, language.code)}"
    yield in_language(law.asks, language.code)
    yield language.say(N_("Sources read on {day}"), day=language.date(law.checked)) + ":"
    yield "\n".join(f"{source.title} {source.URL or ''}".strip() for source in map(sources.__getitem__, law.sources))
    yield language.say(N_("This is not legal advice: the official text decides."))
