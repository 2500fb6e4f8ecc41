"""Takes a view; gives the index by kind: every entry, in the groups in which the entries of its kind are read."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import EditionView, Group, Shown, published, reading_order
from vademecum.model import KINDS, Law
from vademecum.projections.indexes.index import Index, Reason, Row, Section


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
    return (Row(target=shown, reasons=tuple(_reasons(shown)), group=heading) for shown in group.entries)


def _reasons(shown: Shown) -> Iterator[Reason]:
    """What tells an entry from others of its kind, beside the group in which it stands."""
    day, law = published(shown), shown.entry.facts
    if day:
        yield Reason("published", day=day)
    if isinstance(law, Law):
        yield Reason("law-kind", law.kind)
    if shown.text is None and KINDS[shown.entry.kind].shape:
        yield Reason("to-come")
