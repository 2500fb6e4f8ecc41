"""Takes a language; gives the brief of each checklist: what to ask at a meeting, what is good, what the law asks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vademecum.catalogue import Shown, in_language
from vademecum.languages import N_, country_name
from vademecum.model import Checklist
from vademecum.pages.checklist_frame import Frame
from vademecum.pages.checklist_places import BRIEF, checklists_of, has_brief
from vademecum.pages.checklist_rows import Row, row_groups, source_numbers
from vademecum.pages.context import Language
from vademecum.pages.laws import kind_of_law
from vademecum.pages.sources import words
from vademecum.pages.tree import TreeFile

_FRAME = Frame("brief", BRIEF, N_("For the meeting: {checklist}"), "a brief")


@dataclass(frozen=True)
class Asked:
    """An item that matters most: its row, what to ask, and what a good answer says."""

    row: Row
    ask: str
    good: str


@dataclass(frozen=True)
class Duty:
    """What a law asks, and since when; `about` says what kind of law it is and where it holds."""

    link: str
    about: str
    asks: str
    dates: tuple[tuple[str, str], ...]
    checked: str


def brief_pages(language: Language) -> Iterator[TreeFile]:
    """A page for each checklist that has a brief."""
    for shown in checklists_of(language):
        if isinstance(shown.entry.facts, Checklist) and has_brief(shown):
            path = _FRAME.path(shown, language)
            yield _FRAME.page(shown, language, _values(shown, shown.entry.facts, path, language))


def _values(shown: Shown, checklist: Checklist, path: str, language: Language) -> Mapping[str, Any]:
    sources = language.view.catalogue.facts.sources
    laws, others = _laws(checklist, language)
    return {
        "asked": list(_asked(shown, checklist, path, language)),
        "duties": [_duty(language.view.shown[f"law:{key}"], path, language) for key in laws],
        "more": [language.html_link(language.view.shown[f"law:{key}"], path) for key in others],
        "sources": [
            (key, number, words(sources[key], language)) for key, number in source_numbers(shown, language).items()
        ],
    }


def _asked(shown: Shown, checklist: Checklist, path: str, language: Language) -> Iterator[Asked]:
    rows = {row.id: row for group in row_groups(shown, path, language) for row in group.rows}
    for question in checklist.brief:
        if row := rows.get(question.item):
            ask, good = (in_language(said, shown.language) for said in (question.ask, question.good))
            yield Asked(row, ask, good)


def _laws(checklist: Checklist, language: Language) -> tuple[list[str], list[str]]:
    """The laws that the items of the brief rest on (all of the list where these rest on none), and the others."""
    first = [checklist.items[question.item] for question in checklist.brief if question.item in checklist.items]
    asked, every = (
        dict.fromkeys(basis.law for item in items for basis in item.basis if f"law:{basis.law}" in language.view.shown)
        for items in (first, checklist.items.values())
    )
    laws = [str(key) for key in asked or every]
    return laws, [str(key) for key in every if key not in laws]


def _duty(shown: Shown, path: str, language: Language) -> Duty:
    law = language.view.catalogue.facts.law[shown.entry.id]
    return Duty(
        language.html_link(shown, path),
        f"{kind_of_law(law, language)} · {country_name(law.country, language.code)}",
        in_language(law.asks, language.code),
        tuple((language.date(date.on), in_language(date.what, language.code)) for date in law.dates),
        language.say(N_("Sources read on {day}"), day=language.date(law.checked)),
    )
