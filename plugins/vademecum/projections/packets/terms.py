"""Takes sections of an original; gives the terms in them, and how the language of a translation says each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vademecum.catalogue import Catalogue, LocalText
from vademecum.languages import Phrases
from vademecum.model import Term
from vademecum.sources import parse_markup


@dataclass(frozen=True, slots=True)
class TermRow:
    """A concept: its label in the original, and its term in the other language, None where that has none."""

    concept: str
    label: str
    term: Term | None


def terms(original: LocalText, words: Iterable[str], catalogue: Catalogue, language: str) -> tuple[TermRow, ...]:
    """The concepts that these sections use or refer to, and those that the front matter names; by their label."""
    concepts, own = catalogue.facts.concepts, original.language
    used = {*original.front.concepts}
    phrases = Phrases(dict(_spellings(catalogue, own)))
    for section in words:
        used |= {found.meaning for found in phrases.find(section)} | set(_referred(section, catalogue))
    rows = (
        TermRow(name, concepts[name].terms[own].label, concepts[name].terms.get(language))
        for name in used
        if name in concepts and own in concepts[name].terms
    )
    return tuple(sorted(rows, key=lambda row: (row.label.casefold(), row.concept)))


def _spellings(catalogue: Catalogue, language: str) -> Iterator[tuple[str, str]]:
    """Forms first: where two concepts spell a word alike, the one counts whose label it is."""
    concepts = catalogue.facts.concepts.items()
    known = [(name, concept.terms[language]) for name, concept in concepts if language in concept.terms]
    for group in ("forms", "alternatives"):
        yield from ((words, name) for name, term in known for words in getattr(term, group))
    yield from ((term.label, name) for name, term in known)


def _referred(words: str, catalogue: Catalogue) -> Iterator[str]:
    for reference in parse_markup(words).references:
        entry, _ = catalogue.resolve(reference.target)
        if entry and entry.kind == "term":
            yield entry.id
