"""Takes a view; gives the index by kind: every entry, in the groups in which the entries of its kind are read."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import EditionView, Group, Shown, reading_order
from vademecum.model import KINDS, Competency
from vademecum.projections.indexes.index import Index, Reason, Row, Section
from vademecum.projections.indexes.marks import marks


def by_kind(view: EditionView, names: Mapping[str, str]) -> Index:
    """A section for each kind of which anything is visible; `names` says what the kinds are called in the language."""
    sections = (
        Section(
            kind, names[kind], view.language, tuple(row for group in reading_order(kind, view) for row in _rows(group))
        )
        for kind in KINDS
    )
    return Index("kinds", tuple(section for section in sections if section.rows))


def _rows(group: Group) -> Iterator[Row]:
    heading = Reason("words", group.heading) if group.heading else None
    return (Row(target=shown, reasons=(*_code(shown), *marks(shown)), group=heading) for shown in group.entries)


def _code(shown: Shown) -> Iterator[Reason]:
    """By which some readers know a competency."""
    facts = shown.entry.facts
    if isinstance(facts, Competency):
        yield Reason("words", facts.code)
