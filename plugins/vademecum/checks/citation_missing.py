"""A translation gives the sources of its original.

A section that cites a source of its own is not judged: one for readers of that language may stand for the original's.
Neither is one that is behind, for what the original did not cite then, nor one of which an author said that it is fine,
nor one of which no record says that it is done.
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Section, SectionState, Translation, has_words_below, heading_of, translations
from vademecum.diagnostics import Diagnostic, Severity, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import parse_markup


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare each section of a translation that is no draft, and is in its own language; one problem a section."""
    languages, records = catalogue.settings.languages, catalogue.facts.translations
    for entry in catalogue.entries.values():
        for made in translations(entry, languages, records) if entry.ref not in catalogue.unread else ():
            if made.text and not made.text.front.draft and made.text.record.path not in catalogue.strangers:
                yield from _lost(made)


def _lost(made: Translation) -> Iterator[Diagnostic]:
    for section in made.sections:
        keys = _missing(section)
        if keys:
            cited = ", ".join(f"[@{key}]" for key in keys)
            yield Diagnostic(
                "citation-missing", _place(made, section.name), {"sources": cited, "file": made.original.record.file}
            )


_SPARED = frozenset({SectionState.FINE, SectionState.UNRECORDED})


def _missing(section: Section) -> list[str]:
    """The sources that the original cites there, and cited when this was made; nothing where another stands here."""
    if not section.now or not has_words_below(section.own) or section.state in _SPARED:
        return []
    theirs, ours = _cited(section.now), _cited(section.own)
    before = _cited(section.was) if section.state is SectionState.BEHIND else theirs
    # A key that stands there in another way is a slip, which has a problem of its own.
    return [] if ours.keys() - theirs.keys() else [key for key in theirs if key in before and key not in section.own]


def _cited(words: str) -> dict[str, None]:
    """The keys, each once, in the order of the text."""
    return {citation.key: None for citation in parse_markup(words).citations}


def _place(made: Translation, name: str) -> Span:
    record, heading = (made.text or made.original).record, heading_of(name, made.text or made.original)
    return record.span(heading.line, heading.column) if heading else record.span(record.markup.first_line)


RULE = Rule(
    code="citation-missing",
    sentence=N_("This section does not cite {sources}, as the original does ({file})."),
    mend=N_("Put it behind the sentence that rests on it, or cite a source there that readers of this language have."),
    sample=Sample(
        N_("en/roles/cmio.md"),
        fails=N_("""\
## Mandate {#mandate}

[[role:cnio#year]], [[competency:bridging]].
"""),
        passes=N_("""\
## Mandate {#mandate}

[[role:cnio#year]], [[competency:bridging]] [@nao-2020].
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    spares_drafts=True,
)
