"""Takes a view and the texts that it shows; gives the terms that a text uses, where each is first used in a section."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown
from vademecum.languages import Found, Phrases, genitives
from vademecum.model import Concept, Term
from vademecum.shelf import Shelf
from vademecum.sources import Record, Running, read_running

Glossary = Phrases[str | None]
"""The words of a language with the id of their concept; None for words that get no help."""


@dataclass(frozen=True, slots=True)
class TermUse:
    """The first use of a term in a section: the offsets of its words in the body of the text, and its concept's id."""

    start: int
    end: int
    concept: str


def glossary(concepts: Mapping[str, Concept], language: str) -> Glossary:
    """Every word of the concepts that have a term in a language.

    Of words that two concepts have, a label counts before an alternative, and an alternative before a form. A concept
    that is replaced or says `help: false` gets no help; its words only keep shorter terms from being found inside them.
    """
    meanings: dict[str, str | None] = {}
    of_language = [(name, concept) for name, concept in concepts.items() if language in concept.terms]
    for rank in range(3):
        for name, concept in of_language:
            meaning = name if concept.help and concept.replaced_by is None else None
            for words in _words(concept.terms[language], rank):
                for spelled in (words, *genitives(words, language)):
                    meanings.setdefault(spelled, meaning)
    return Phrases(meanings)


def _words(term: Term, rank: int) -> tuple[str, ...]:
    return ((term.label,), term.alternatives, term.forms)[rank]


def gets_help(shown: Shown, view: EditionView) -> bool:
    """Whether terms are marked on a page: unless its entry or the site says `term_help: false`."""
    shared = shown.entry.shared
    return view.catalogue.settings.site.term_help and (shared is None or shared.term_help)


Section = tuple[frozenset[str], tuple[TermUse, ...]]
"""The names that a section of a text refers to, and every use of a term in it."""


def first_uses(shown: Shown, glossary: Glossary, view: EditionView, shelf: Shelf | None = None) -> Iterator[TermUse]:
    """The first use of each term in each section of the text that is shown; `glossary` has its language's words.

    None of a term without a visible page, of the one that the page itself is about, which shares its id, and of one
    that the section refers to: there the reader has a link already.
    """
    if shown.text is None or not gets_help(shown, view):
        return
    record = shown.text.record
    for names, uses in (shelf or Shelf()).made(record.path, all_uses, record, glossary):
        known = {shown.entry.id, *names}
        for use in uses:
            if use.concept not in known and f"term:{use.concept}" in view.shown:
                known.add(use.concept)
                yield use


def all_uses(record: Record, glossary: Glossary) -> tuple[Section, ...]:
    """The uses of terms that get help in a text, section by section."""
    running = read_running(record.prose)
    return tuple(
        (
            frozenset(_name(reference.target) for reference in running.references(section)),
            tuple(
                TermUse(one.start, one.end, one.meaning) for one in _found(running, section, glossary) if one.meaning
            ),
        )
        for section in running.sections
    )


def _found(running: Running, section: tuple[int, int], glossary: Glossary) -> Iterator[Found[str | None]]:
    """The words of terms in one section, at their place in the body."""
    begin, end = section
    for found in glossary.find(running.text[begin:end]):
        if running.is_whole(begin + found.start, begin + found.end):
            yield Found(begin + found.start, begin + found.end, found.words, found.meaning)


def _name(target: str) -> str:
    """The id in the target of a reference, without its kind and its anchor."""
    return target.partition("#")[0].rpartition(":")[2].strip()
