"""Takes a view and an entry; gives what the entry names as related to it."""

from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown
from vademecum.model import Law

_LISTS = {"roles": "role", "competencies": "competency", "concepts": "term"}


@dataclass(frozen=True)
class Relation:
    """Entries of one kind that an entry names."""

    kind: str
    entries: tuple[Shown, ...]


def relations(shown: Shown, view: EditionView) -> tuple[Relation, ...]:
    """The related entries that the reader may see, by kind: those that a law names, or a text that is shown."""
    facts = shown.entry.facts
    source = facts if isinstance(facts, Law) else shown.entry.shared if shown.text else None
    lists = ((kind, [f"{kind}:{name}" for name in getattr(source, key, ())]) for key, kind in _LISTS.items())
    found = ((kind, tuple(view.shown[ref] for ref in refs if ref in view.shown)) for kind, refs in lists)
    return tuple(Relation(kind, entries) for kind, entries in found if entries)
