"""Takes a language; gives the legal calendar of each country as a page, and as a file for the reader's own calendar."""

from vademecum.catalogue import Shown, slugify
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


def calendar_titles(language: Language) -> dict[str, str]:
    """The title of each calendar, by country."""
    return {calendar.country: _title(calendar.country, language) for calendar in calendars(language.view)}


def calendar_paths(language: Language) -> dict[str, str]:
    """The path of the page of each calendar, by country."""
    return {calendar.country: _path(calendar.country, language) for calendar in calendars(language.view)}


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
    paths = {code: _path(country, other) for code, other in language.languages.items()}
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
    # Its library takes a tenth of a second to load, which a site without dates need not spend.
    from vademecum.pages.icalendars import icalendar_bytes  # noqa: PLC0415

    content = icalendar_bytes(calendar, _title(calendar.country, language), language)
    return TreeFile(_path(calendar.country, language, "ics"), content, inputs=_inputs(language))
