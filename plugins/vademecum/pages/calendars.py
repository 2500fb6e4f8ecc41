"""Takes a language; gives the legal calendar of each country as a page, and as a file for the reader's own calendar."""

from collections.abc import Iterator
from datetime import UTC, datetime, time

from icalendar import Calendar as ICalendar
from icalendar import Event

from vademecum.catalogue import Shown, in_language, slugify
from vademecum.languages import N_, country_name
from vademecum.model import Law
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.laws import kind_of_law
from vademecum.pages.markdown import link, relative
from vademecum.pages.tree import TreeFile
from vademecum.projections.calendars import Calendar, LegalDate, calendars

_TYPE = {"type": "text/calendar"}
"""The media type of iCalendar (RFC 5545)."""


def calendar_files(language: Language) -> list[TreeFile]:
    """A page and an iCalendar file for each country of which the site holds a law."""
    made = calendars(language.view)
    return [file for calendar in made for file in (_page(calendar, language), _file(calendar, language))]


def calendar_links(language: Language, origin: str) -> list[str]:
    """Links to the calendars from the page at `origin`."""
    return [
        link(_title(calendar.country, language), relative(_path(calendar.country, language), origin), {})
        for calendar in calendars(language.view)
    ]


def _title(country: str, language: Language) -> str:
    return language.say(N_("Legal calendar: {country}"), country=country_name(country, language.code))


def _path(country: str, language: Language, ending: str = "md") -> str:
    return f"{language.view.folder('law')}/{slugify(_title(country, language)) or country}.{ending}"


def _inputs(language: Language) -> tuple[str, ...]:
    return (language.view.catalogue.facts.place("law").file,)


def _page(calendar: Calendar, language: Language) -> TreeFile:
    country = calendar.country
    path, file = _path(country, language), _path(country, language, "ics")
    words = language.say(N_("Add these dates to your own calendar"))
    values = {
        "coming": [_row(found, calendar, language) for found in calendar.coming],
        "past": [_row(found, calendar, language) for found in reversed(calendar.past)],
        "undated": [_law(law, calendar, language) for law in calendar.undated],
        "file": link(words, relative(file, path), _TYPE),
    }
    paths = {code: _path(country, other) for code, other in language.others.items()}
    description = _next(calendar, language)
    meta = generated_meta("law-calendar", _title(country, language), paths, language, description=description)
    return TreeFile(path, language.render("calendar.md.j2", **values), meta, _inputs(language))


def _next(calendar: Calendar, language: Language) -> str:
    """What a hurried reader takes along: how many dates come, and which is the next."""
    if not calendar.coming:
        return language.say(N_("No date is still to come that we know of."))
    first = calendar.coming[0]
    return language.say(
        N_("Still to come: {count}. The next is {day}: {law}."),
        count=len(calendar.coming),
        day=language.date(first.on),
        law=first.law.title,
    )


def _row(found: LegalDate, calendar: Calendar, language: Language) -> tuple[str, str, str]:
    """The day, the rule, and what happens."""
    return language.date(found.on), _law(found.law, calendar, language), language.words(found.what)


def _law(shown: Shown, calendar: Calendar, language: Language) -> str:
    """A link to the law, with what it is where it is no law, and whose it is where it is not the country's own."""
    law = shown.entry.facts
    assert isinstance(law, Law)
    marks = [kind_of_law(law, language)] if law.kind != "law" else []
    marks += [country_name(law.country, language.code)] if law.country != calendar.country else []
    behind = f" ({', '.join(marks)})" if marks else ""
    return language.link(shown, _path(calendar.country, language)) + behind


def _file(calendar: Calendar, language: Language) -> TreeFile:
    """The dates as whole days that leave the reader free; the same bytes in every build."""
    made = ICalendar()
    made.add("prodid", f"-//{language.view.catalogue.settings.site.title}//{language.code}")
    made.add("version", "2.0")
    made.add("x-wr-calname", _title(calendar.country, language))
    for found in (*calendar.past, *calendar.coming):
        made.add_component(_event(found, language))
    return TreeFile(_path(calendar.country, language, "ics"), made.to_ical(), inputs=_inputs(language))


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
