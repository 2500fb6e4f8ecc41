"""Takes what a language shows of an entry; gives the notices that stand above it: what a reader must know first."""

from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import HOME, LastCheck, Shown, last_check
from vademecum.languages import N_
from vademecum.pages.behind import behind_notice
from vademecum.pages.context import Language
from vademecum.pages.layers import layer_notice

Notice = dict[str, Any]
"""`kind` tells notices apart, `words` are without markup, in the language of the page.

With `after`, a day, it holds from the day after that one; `hidden` says that this was still to come when the page was
made: a script shows it then. With `report` a link to report a mistake stands behind the words. `sections` are named
below them, each with its place where it has one; then `original` leads to the text that this one is a translation of.
"""


def notices(shown: Shown, language: Language) -> list[Notice]:
    """All notices of a page, in the order in which they are read."""
    overdue = _overdue(shown, language) if shown.entry.ref != HOME else ()
    return [*_unpublished(shown, language), *layer_notice(shown, language), *behind_notice(shown, language), *overdue]


def _unpublished(shown: Shown, language: Language) -> Iterator[Notice]:
    """That readers do not see the text, or not yet: only an edition with drafts has such a page."""
    edition = language.view.edition
    if not edition.drafts or shown.text is None:
        return
    if shown.text.front.draft:
        yield {"kind": "draft", "words": language.say(N_("Draft: readers do not see this text."))}
    elif day := edition.awaited(shown.entry):
        words = language.say(N_("Not published yet: readers see this text from {day} on."), day=language.date(day))
        yield {"kind": "draft", "words": words}


def _overdue(shown: Shown, language: Language) -> Iterator[Notice]:
    """That the text should have been checked again, on every page that will say so one day."""
    view = language.view
    check = last_check(shown.entry, shown.text, view.catalogue.settings)
    if check and check.due:
        yield {
            "kind": "overdue",
            "words": _words(check, language),
            "after": check.due.isoformat(),
            "hidden": view.edition.day is None or not check.is_overdue(view.edition.day),
            "report": True,
        }


def _words(check: LastCheck, language: Language) -> str:
    days = {"due": language.date(check.due), "day": language.date(check.on)}
    if check.by is None:
        return language.say(
            N_("The sources of this page were to be read again by {due}: it may be out of date. Last read on {day}."),
            **days,
        )
    person = language.view.catalogue.facts.people[check.by].name
    return language.say(
        N_("This page has been due for a check since {due}: it may be out of date. Last checked on {day} by {person}."),
        person=person,
        **days,
    )
