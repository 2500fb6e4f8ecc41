"""Takes a view and an entry; gives what the entry is related to, and what leads to it."""

from dataclasses import dataclass

from vademecum.catalogue import EditionView, Entry, Shown
from vademecum.model import Law

_LISTS = {"roles": "role", "competencies": "competency", "concepts": "term"}


@dataclass(frozen=True)
class Relation:
    """Entries of one kind that an entry names, or that name it."""

    kind: str
    entries: tuple[Shown, ...]


def relations(shown: Shown, view: EditionView) -> tuple[Relation, ...]:
    """The related entries that the reader may see, by kind: those that a law names, or a text that is shown."""
    facts = shown.entry.facts
    source = facts if isinstance(facts, Law) else shown.entry.shared if shown.text else None
    lists = ((kind, [f"{kind}:{name}" for name in getattr(source, key, ())]) for key, kind in _LISTS.items())
    found = ((kind, tuple(view.shown[ref] for ref in refs if ref in view.shown)) for kind, refs in lists)
    return tuple(Relation(kind, entries) for kind, entries in found if entries)


def mentioned_in(entry: Entry, view: EditionView) -> tuple[Relation, ...]:
    """The entries of which the text that the reader sees leads to this one, by kind."""
    found: dict[str, list[Shown]] = {}
    for ref, language in view.catalogue.backlinks.get(entry.ref, ()):
        shown = view.shown.get(ref)
        if shown and shown.text and shown.text.language == language:
            found.setdefault(shown.entry.kind, []).append(shown)
    return tuple(Relation(kind, tuple(entries)) for kind, entries in found.items())
