"""A translation has the id of its original; with another id it would be an entry of its own.

A text looks like one that went astray where it has no fact that all languages share, and an entry of its kind lacks
just the languages in which it stands. Posts and all else that may lack a translation are passed over; what
belongs in a file of facts is missed there.
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.model import OF_ONE_TEXT
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for entries that are like translations; each is reported once, in its first text."""
    whole = {entry.ref: entry for entry in catalogue.entries.values() if entry.ref not in catalogue.unread}
    originals = [entry for entry in whole.values() if not entry.facts and _has_facts(entry)]
    for entry in whole.values():
        if entry.texts and not entry.facts and not _has_facts(entry) and catalogue.settings.falls_back(entry.kind):
            meant = [one for one in originals if one.kind == entry.kind and _complete(entry, one, catalogue)]
            if meant:
                text = entry.texts[entry.original or next(iter(entry.texts))]
                best = max(meant, key=lambda one: _shared(entry, one))
                values = {"ref": entry.ref, "languages": ", ".join(entry.texts), "nearest": best.ref}
                yield Diagnostic("entry-alone", text.place("id"), values)


def _has_facts(entry: Entry) -> bool:
    """Whether its original has a fact that all languages share, or says that it is the original."""
    shared = entry.shared
    return bool(shared and (shared.original or shared.model_fields_set - OF_ONE_TEXT))


def _complete(one: Entry, other: Entry, catalogue: Catalogue) -> bool:
    """Whether two entries stand in every language together, and in none both."""
    languages = catalogue.settings.languages
    return sorted([*one.texts, *other.texts]) == sorted(languages)


def _shared(one: Entry, other: Entry) -> int:
    """How many of the headings, sources and references of the one the other has, too."""
    return len(_signs(one) & _signs(other))


def _signs(entry: Entry) -> set[str]:
    found: set[str] = set()
    for text in entry.texts.values():
        markup = text.record.markup
        found |= {f"#{name}" for name in markup.anchors} | {citation.key for citation in markup.citations}
        found |= {reference.target for reference in markup.references}
    return found


RULE = Rule(
    code="entry-alone",
    sentence=N_("{ref} has a text only in: {languages}. It has no facts of its own, as if it were a translation."),
    mend=N_("If it is one, give it the id of its original; if it is none, write original: true."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"), fails="id: clinical-leadership", passes="id: clinical-ownership"
    ),
    check=check,
    severity=Severity.WARNING,
)
