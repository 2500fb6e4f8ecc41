"""Takes a legal calendar; gives it as an iCalendar file (RFC 5545): the same bytes in every build."""

from collections.abc import Iterator
from datetime import UTC, datetime, time

from icalendar import Calendar as ICalendar
from icalendar import Event

from vademecum.catalogue import in_language
from vademecum.languages import N_, country_name
from vademecum.model import Law
from vademecum.pages.context import Language
from vademecum.projections.calendars import Calendar, LegalDate


def icalendar_bytes(calendar: Calendar, title: str, language: Language) -> bytes:
    """The dates as whole days that leave the reader free."""
    made = ICalendar()
    made.add("prodid", f"-//{language.view.catalogue.settings.site.title}//{language.code}")
    made.add("version", "2.0")
    made.add("x-wr-calname", title)
    for found in (*calendar.past, *calendar.coming):
        made.add_component(_event(found, language))
    content: bytes = made.to_ical()
    return content


def _event(found: LegalDate, language: Language) -> Event:
    law, site = found.law.entry.facts, language.view.catalogue.settings.site
    assert isinstance(law, Law)
    event = Event()
    # A calendar that reads the file again knows an event by this name alone, also when its day has moved.
    event.add("uid", f"{site.id_base}law/{found.law.entry.id}/{found.number}")
    event.add("dtstamp", datetime.combine(law.checked, time(), UTC))
    event.add("dtstart", found.on)
    event.add("summary", f"{found.law.title}: {in_language(found.what, language.code)}")
    event.add("description", "\n\n".join(_description(law, language)))
    event.add("categories", [country_name(law.country, language.code)])
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
