"""A translation has the id of its original; with another id it would be an entry of its own.

A text looks like one that went astray where it has no fact that all languages share. In the site's first language a
text is an original without saying so: there it looks so only where another entry of its kind lacks just its languages.
Posts and all else that may lack a translation are passed over; what belongs in a file of facts is missed there.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from vademecum.catalogue import HOME, Catalogue, Entry
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.model import LISTED, OF_ONE_TEXT
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for entries that are like translations; each is reported once, in its first text."""
    found = [entry for entry in catalogue.entries.values() if _is_translated(entry, catalogue)]
    for entry in found:
        if not _has_facts(entry):
            others = [one for one in found if one.kind == entry.kind and _could_be(one, entry, catalogue)]
            if others or not _is_first(entry, catalogue):
                text = entry.texts[entry.original or next(iter(entry.texts))]
                guess = _nearest(entry, others, catalogue)
                values = {"ref": entry.ref, "languages": ", ".join(entry.texts), "nearest": guess}
                yield Diagnostic("entry-alone", text.place("id"), values)


def _is_translated(entry: Entry, catalogue: Catalogue) -> bool:
    """Whether it is made of texts alone, all of them read, and is to stand in every language."""
    is_text = bool(entry.texts) and entry.kind not in LISTED and entry.ref != HOME
    return is_text and entry.ref not in catalogue.unread and catalogue.settings.falls_back(entry.kind)


def _has_facts(entry: Entry) -> bool:
    """Whether its original has a fact that all languages share, or says that it is the original."""
    shared = entry.shared
    return bool(shared and (shared.original or shared.model_fields_set - OF_ONE_TEXT))


def _is_first(entry: Entry, catalogue: Catalogue) -> bool:
    """Whether it stands in the site's first language: there a text need not say that it is the original."""
    return catalogue.settings.languages[0] in entry.texts


def _could_be(one: Entry, entry: Entry, catalogue: Catalogue) -> bool:
    """Whether one is an original that another may be a translation of; what need not say so must lack just that."""
    if one.texts.keys() & entry.texts.keys():
        return False
    if _is_first(entry, catalogue):
        return _has_facts(one) and _complete(entry, one, catalogue)
    return _has_facts(one) or _is_first(one, catalogue)


def _complete(one: Entry, other: Entry, catalogue: Catalogue) -> bool:
    """Whether two entries stand in every language together, and in none both."""
    languages = catalogue.settings.languages
    return sorted([*one.texts, *other.texts]) == sorted(languages)


def _nearest(entry: Entry, others: Sequence[Entry], catalogue: Catalogue) -> str:
    """The most alike of them: by what both name, and little else does; then by languages and id. Or nothing."""
    signs = {one.ref: _signs(one) for one in others}
    common = Counter(sign for found in signs.values() for sign in found)
    own, alike = _signs(entry), nearest(entry.id, [one.id for one in others])
    likeness = {
        one.ref: (
            sum(1 / common[sign] for sign in sorted(own & signs[one.ref])),
            _complete(entry, one, catalogue),
            one.id == alike,
        )
        for one in others
    }
    best = max(likeness, key=likeness.__getitem__, default="")
    return best if best and any(likeness[best]) else ""


def _signs(entry: Entry) -> set[str]:
    """The headings, sources and references of its texts."""
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
