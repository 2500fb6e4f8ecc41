"""Who keeps what the translations of a text were made from does so for all sections of it.

A text of which nothing is recorded is judged only where the site is complete otherwise: where at least half of its
translated texts have a record. So the first record of a site brings no warning at all the others, and on a site that
keeps its records no new text goes unnoticed.
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry, SectionState, Translation, heading_of, translations
from vademecum.diagnostics import Diagnostic, Severity, Span, Value
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for sections that nobody has recorded, in translations that are no drafts; one problem a translation.

    A record whose name no entry of its kind has may be meant for any that has none: it is reported by itself. So is a
    text in another language than that of its folder: as long as it is no translation, there is nothing to compare.
    """
    records = catalogue.facts.translations
    astray = {ref.partition(":")[0] for ref in records if ref not in catalogue.entries}
    complete = _is_complete(catalogue)
    for entry in catalogue.entries.values():
        judged = entry.ref in records or (complete and entry.kind not in astray)
        for made in _published(entry, catalogue) if judged and entry.ref not in catalogue.unread else ():
            yield from _unrecorded(made)


def _is_complete(catalogue: Catalogue) -> bool:
    """Whether at least half of the translated texts have a record; where there is none, the site keeps none."""
    records = catalogue.facts.translations
    translated = [entry.ref in records for entry in catalogue.entries.values() if _published(entry, catalogue)]
    return any(translated) and 2 * sum(translated) >= len(translated)


def _published(entry: Entry, catalogue: Catalogue) -> list[Translation]:
    """The translations that are there, in their own language, and are no drafts."""
    found = translations(entry, catalogue.settings.languages, catalogue.facts.translations)
    texts = ((made, made.text) for made in found if made.text and not made.text.front.draft)
    return [made for made, text in texts if text.record.path not in catalogue.strangers]


def _unrecorded(made: Translation) -> Iterator[Diagnostic]:
    names = [section.name for section in made.sections if section.state is SectionState.UNRECORDED]
    if names:
        values: dict[str, Value] = {"count": len(names), "ref": made.entry.ref, "language": made.language}
        yield Diagnostic("translation-unrecorded", _place(made, names[0]), values)


def _place(made: Translation, name: str) -> Span:
    text = made.text or made.original
    heading = heading_of(name, text)
    return text.record.span(heading.line, heading.column) if heading else text.key_place("title")


RULE = Rule(
    code="translation-unrecorded",
    sentence=N_("This translation has sections that nobody has recorded ({count}), this one first."),
    mend=N_("Compare them with the original, then run: vademecum translations done {ref} --to {language}"),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
title: Clinical ownership
…
## How {#how}
"""),
        passes=N_("""\
title: Clinical ownership
draft: true
…
## How {#how}
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    spares_drafts=True,
)
