"""Takes a language; gives the brief of each checklist: what to ask at a meeting, what is good, what the law asks."""

from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.catalogue import Shown, in_language
from vademecum.languages import N_, country_name
from vademecum.model import Checklist
from vademecum.pages.checklist_answers import answers_data
from vademecum.pages.checklist_places import BRIEF, checklists_of, has_brief, paper_links, titled_path, titled_paths
from vademecum.pages.checklist_rows import Row, row_groups, source_numbers
from vademecum.pages.checklist_words import ANSWERS, WORDS
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.laws import kind_of_law
from vademecum.pages.sources import words
from vademecum.pages.tree import TreeFile


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
    """A page for each checklist that has a brief; search leaves it out, since the checklist itself is found."""
    for shown in checklists_of(language):
        if isinstance(shown.entry.facts, Checklist) and has_brief(shown):
            yield _page(shown, shown.entry.facts, titled_path(shown, BRIEF, language), language)


def _page(shown: Shown, checklist: Checklist, path: str, language: Language) -> TreeFile:
    sources = language.view.catalogue.facts.sources
    laws, others = _laws(checklist, language)
    content = language.render(
        "checklist_brief.html.j2",
        checklist=shown,
        ways=paper_links(shown, language, path),
        asked=list(_asked(shown, checklist, path, language)),
        duties=[_duty(language.view.shown[f"law:{key}"], path, language) for key in laws],
        more=[language.html_link(language.view.shown[f"law:{key}"], path) for key in others],
        sources=[
            (key, number, words(sources[key], language)) for key, number in source_numbers(shown, language).items()
        ],
        answers={name: language.say(WORDS[name]) for name in ANSWERS},
        data=answers_data(shown, language, path),
    )
    meta = generated_meta(
        "brief",
        language.say(N_("For the meeting: {checklist}"), checklist=shown.title),
        titled_paths(shown, BRIEF, language),
        language,
        html=True,
        parts=["checklist"],
        above=shown.path,
        place="a brief",
        search={"exclude": True},
    )
    return TreeFile(path, content, meta, (shown.entry.span.file,))


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
