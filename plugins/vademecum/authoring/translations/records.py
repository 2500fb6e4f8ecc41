"""Takes what authors say of translations; gives the records that keep it, by file."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from vademecum.catalogue import Section, SectionState, Translation, fingerprint
from vademecum.model import TranslatedSection, TranslationRecord
from vademecum.sources import TRANSLATIONS

Records = Mapping[str, TranslationRecord]
Chosen = Mapping[str, Iterable[Section]]
"""Sections by the language of the translation."""


def record_path(ref: str) -> str:
    """The file below the folder of texts that keeps the record of an entry, `kind:id`."""
    return f"data/{TRANSLATIONS}/{ref.replace(':', '/')}.json"


def done(made: Iterable[Translation], chosen: Chosen, before: TranslationRecord | None, day: date) -> TranslationRecord:
    """The record where these sections of an entry's translations say what the original says now.

    `made` are all translations of the entry: what they no longer have is forgotten.
    """
    said = {
        language: {
            section.name: TranslatedSection(of=fingerprint(section.now), own=fingerprint(section.own), on=day)
            for section in sections
        }
        for language, sections in chosen.items()
    }
    return _record(tuple(made), said, before)


def still_fine(
    made: Iterable[Translation], chosen: Chosen, before: TranslationRecord | None, day: date
) -> TranslationRecord:
    """The record where these sections need no change, although the original has changed; all were recorded before."""
    kept = before.languages if before else {}
    said = {
        language: {
            section.name: kept[language][section.name].model_copy(update={"fine": fingerprint(section.now), "on": day})
            for section in sections
        }
        for language, sections in chosen.items()
    }
    return _record(tuple(made), said, before)


def _record(
    made: tuple[Translation, ...],
    said: Mapping[str, Mapping[str, TranslatedSection]],
    before: TranslationRecord | None,
) -> TranslationRecord:
    """What was recorded before and still counts, with what is said now; texts that nothing names are dropped."""
    original = made[0].entry.original or ""
    old = before.languages if before and before.original == original else {}
    languages = {}
    for translation in made:
        of_language = {**old.get(translation.language, {}), **said.get(translation.language, {})}
        names = [section.name for section in translation.sections if section.now and section.name in of_language]
        if names:
            languages[translation.language] = {name: of_language[name] for name in names}
    known = (dict(before.texts) if before else {}) | {
        fingerprint(section.now): section.now for translation in made for section in translation.sections if section.now
    }
    named = {mark for kept in languages.values() for section in kept.values() for mark in (section.of, section.fine)}
    return TranslationRecord(
        original=original,
        texts={mark: words for mark, words in sorted(known.items()) if mark in named},
        languages=languages,
    )


def untouched(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Sections that are behind and that nobody has worked on since."""
    return tuple(section for section in sections if section.state is SectionState.BEHIND and not section.touched)


def record_json(record: TranslationRecord) -> str:
    """The file of a record; the same record gives the same bytes."""
    values = record.model_dump(mode="json", exclude_none=True)
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"
