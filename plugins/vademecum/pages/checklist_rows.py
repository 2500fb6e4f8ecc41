"""Takes a checklist; gives its items as rows of a sheet: the words, who answers, and what they rest on, as HTML."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from vademecum.catalogue import Shown, in_language
from vademecum.languages import N_
from vademecum.model import Item
from vademecum.pages.checklist_places import sections_of
from vademecum.pages.context import Language
from vademecum.pages.rewriting import citation
from vademecum.projections.checklists import Statement


@dataclass(frozen=True)
class Row:
    """An item by its number in the list; `role` and `basis` are HTML, and empty where there is nothing to say."""

    number: int
    id: str
    words: str
    role: str
    basis: str


@dataclass(frozen=True)
class RowGroup:
    """The rows of a section."""

    heading: str
    rows: tuple[Row, ...]


def row_groups(shown: Shown, path: str, language: Language) -> tuple[RowGroup, ...]:
    """All rows of a checklist for the page at `path`."""
    numbers = source_numbers(shown, language)
    found, count = [], 0
    for section in sections_of(shown, language):
        rows = [_row(one, at, path, language, numbers) for at, one in enumerate(section.statements, start=count + 1)]
        count += len(rows)
        found.append(RowGroup(section.heading, tuple(rows)))
    return tuple(found)


def source_numbers(shown: Shown, language: Language) -> dict[str, int]:
    """The number of each source that an item rests on, by its key, in the order of the items."""
    statements = (one for section in sections_of(shown, language) for one in section.statements)
    keys = dict.fromkeys(key for one in statements for basis in one.item.basis if (key := basis.source or basis.view))
    return {key: number for number, key in enumerate(keys, start=1)}


def _row(one: Statement, number: int, path: str, language: Language, numbers: Mapping[str, int]) -> Row:
    role = language.view.shown.get(f"role:{one.item.role}")
    said = language.html_link(role, path) if role else ""
    basis = " · ".join(_basis(one.item, path, language, numbers))
    return Row(number, one.id, one.words, said, basis)


def _basis(item: Item, path: str, language: Language, numbers: Mapping[str, int]) -> Iterator[str]:
    """Sources, views and laws, each kind with its name before it, in the order in which they weigh."""
    laws = [law for basis in item.basis if basis.law and (law := _law(basis.law, path, language))]
    sources = [citation(basis.source, numbers[basis.source], language) for basis in item.basis if basis.source]
    views = [citation(basis.view, numbers[basis.view], language) for basis in item.basis if basis.view]
    if laws:
        yield language.say(N_("Law: {name}"), name=", ".join(laws))
    if sources:
        yield language.say(N_("Basis: {source}"), source=" ".join(sources))
    if views:
        yield language.say(N_("View: {source}"), source=" ".join(views))


def _law(key: str, path: str, language: Language) -> str:
    """Its name, as a link where it has a page; nothing where readers are not to hear of it."""
    shown = language.view.shown.get(f"law:{key}")
    if language.view.hides(language.view.catalogue.entries[f"law:{key}"]):
        return ""
    names = language.view.catalogue.facts.law[key].name
    return language.html_link(shown, path) if shown else escape(in_language(names, language.code))
