"""Takes texts and facts; gives all entries, in the order in which they are read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vademecum.catalogue.entries import Entry, LocalText
from vademecum.catalogue.facts import FactFiles
from vademecum.catalogue.texts import Texts, original_of
from vademecum.catalogue.unread import Unread
from vademecum.diagnostics import Span
from vademecum.model import Concept
from vademecum.settings import Settings


@dataclass(frozen=True)
class _Known:
    """Facts of one entry, the names it has without a text, and where the facts stand."""

    facts: Any
    names: Mapping[str, str]
    span: Span


def join(texts: Texts, unread: Unread, facts: FactFiles, settings: Settings) -> dict[str, Entry]:
    """Entries by `kind:id`: first those that the facts list, in their order, then the others by id.

    `unread` names the texts that could not be read.
    """
    known = {(kind, entry_id): fact for kind, entry_id, fact in _known(facts)}
    keys = [*known, *sorted(key for key in texts if key not in known)]
    originals = {key: original_of(of_entry, settings.known, ":".join(key) in unread) for key, of_entry in texts.items()}
    entries = (_entry(key, texts.get(key, {}), originals.get(key), known.get(key), settings) for key in keys)
    return {entry.ref: entry for entry in entries}


def _known(facts: FactFiles) -> Iterator[tuple[str, str, _Known]]:
    for entry_id, role in facts.roles.roles.items():
        yield "role", entry_id, _Known(role, role.name, facts.key_place("roles", "roles", entry_id))
    for entry_id, competency in facts.competencies.competencies.items():
        place = facts.key_place("competencies", "competencies", entry_id)
        yield "competency", entry_id, _Known(competency, competency.name, place)
    for entry_id, checklist in facts.checklists.items():
        yield "checklist", entry_id, _Known(checklist, checklist.name, facts.key_place("checklists", entry_id))
    for entry_id, tool in facts.tools.items():
        yield "tool", entry_id, _Known(tool, tool.name, facts.key_place("tools", entry_id))
    for entry_id, concept in facts.concepts.items():
        yield "term", entry_id, _Known(concept, _labels(concept), facts.key_place("concepts", entry_id))
    for entry_id, law in facts.law.items():
        yield "law", entry_id, _Known(law, law.name, facts.key_place("law", entry_id))


def _labels(concept: Concept) -> dict[str, str]:
    return {language: term.label for language, term in concept.terms.items()}


def _entry(
    key: tuple[str, str], texts: dict[str, LocalText], original: str | None, known: _Known | None, settings: Settings
) -> Entry:
    span = texts[original].record.span() if original else known.span if known else Span("")
    names = {code: known.names[code] for code in settings.languages if code in known.names} if known else {}
    return Entry(*key, texts=texts, original=original, facts=known.facts if known else None, names=names, span=span)
