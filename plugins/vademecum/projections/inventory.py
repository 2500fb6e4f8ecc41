"""Takes a view; gives what the documentation of others can refer to: pages, headings, items and terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vademecum.catalogue import EditionView, Shown, words_at
from vademecum.model import Concept
from vademecum.sources import Heading, Item


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to refer to: its role in the domain `std` of Sphinx, its name there, and where it stands.

    `words` say what it is called; they are empty where its name does.
    """

    role: Literal["doc", "label", "term"]
    name: str
    shown: Shown
    anchor: str = ""
    words: str = ""


def inventory(view: EditionView) -> tuple[Target, ...]:
    """Each name of a role once: of two concepts with the same word the one that is in use, and that prefers it.

    The name of a page is `KIND-ID`, that of a heading or an item in it `KIND-ID/ANCHOR`: the same in every language.
    """
    found: dict[tuple[str, str], Target] = {}
    for target in (*_pages(view), *_terms(view)):
        found.setdefault((target.role, target.name.lower()), target)
    return tuple(found.values())


def _pages(view: EditionView) -> Iterator[Target]:
    for shown in view.shown.values():
        name = f"{shown.entry.kind}-{shown.entry.id}"
        yield Target("doc", shown.path.partition("/")[2].removesuffix(".md"), shown, words=shown.title)
        yield Target("label", name, shown, words=shown.title)
        yield from _anchors(name, shown, view)


def _anchors(name: str, shown: Shown, view: EditionView) -> Iterator[Target]:
    if shown.text is None:
        return
    markup = shown.text.record.markup
    pieces: tuple[Heading | Item, ...] = (*markup.headings, *markup.items)
    for piece in pieces:
        if piece.id:
            words = words_at(shown.text, piece.start, piece.words_end, view)
            yield Target("label", f"{name}/{piece.id}", shown, piece.id, words)


def _terms(view: EditionView) -> Iterator[Target]:
    """Words that are preferred before alternatives, and before both of them no word of what is no longer used."""
    concepts = [(shown, shown.entry.facts) for shown in view.of_kind("term")]
    known = [(shown, concept) for shown, concept in concepts if isinstance(concept, Concept)]
    terms = [(shown, concept.terms[shown.language]) for shown, concept in known if not concept.replaced_by]
    yield from (Target("term", term.label, shown) for shown, term in terms)
    yield from (Target("term", label, shown) for shown, term in terms for label in term.alternatives)
    for shown, concept in known:
        if concept.replaced_by:
            term = concept.terms[shown.language]
            yield from (Target("term", label, shown) for label in (term.label, *term.alternatives))
