"""Takes a view; gives its index from A to Z: every title, and every other name of a concept with its preferred term."""

from collections.abc import Iterator
from itertools import groupby

from vademecum.catalogue import HOME, EditionView, Shown
from vademecum.languages import initial, sort_key
from vademecum.model import Concept
from vademecum.projections.indexes.index import Index, Reason, Row, Section
from vademecum.projections.indexes.letters import letter_key


def a_to_z(view: EditionView) -> Index:
    """A section for each letter that something begins with, in the order of the language; the front page is left out.

    A title that another language lends stands under its own letter. An alternative points to the preferred term.
    """
    key = sort_key(view.language)
    rows = [row for shown in view.shown.values() if shown.entry.ref != HOME for row in _rows(shown, view.language)]
    rows.sort(key=lambda row: (key(row.words), row.arrow, _ref(row)))
    letters = groupby(rows, lambda row: initial(view.language, row.words))
    return Index(
        "a-z", tuple(Section(letter_key(letter), letter, view.language, tuple(found)) for letter, found in letters)
    )


def _rows(shown: Shown, language: str) -> Iterator[Row]:
    concept = shown.entry.facts
    replaced = (Reason("replaced"),) if isinstance(concept, Concept) and concept.replaced_by else ()
    yield Row(shown.title, shown.language, shown, reasons=(Reason("kind", shown.entry.kind), *replaced))
    term = concept.terms.get(language) if isinstance(concept, Concept) else None
    for name in dict.fromkeys(term.alternatives) if term else ():
        yield Row(name, language, shown, arrow=True, reasons=replaced)


def _ref(row: Row) -> str:
    return row.target.entry.ref if row.target else ""
