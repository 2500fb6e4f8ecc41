"""Takes what authors say of translations; gives the records that keep it, by file."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from vademecum.authoring.changes import Changes
from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import (
    Catalogue,
    LocalText,
    Section,
    SectionState,
    Translation,
    fingerprint,
    heading_of,
    level_of,
    translations,
)
from vademecum.diagnostics import Span
from vademecum.languages import N_
from vademecum.model import TranslatedSection, TranslationRecord
from vademecum.projections.packets import still_ok_command
from vademecum.sources import TRANSLATIONS

Records = Mapping[str, TranslationRecord]
Chosen = Mapping[str, Iterable[Section]]
"""Sections by the language of the translation."""

ChosenOf = Mapping[str, Chosen]
"""The same by `kind:id`."""


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
    return TranslationRecord(original=original, texts=_named(known, languages), languages=languages)


def _named(texts: Mapping[str, str], languages: Mapping[str, Mapping[str, TranslatedSection]]) -> dict[str, str]:
    """The sections of the original that a section of a translation names, in the order of their fingerprints."""
    named = {mark for kept in languages.values() for section in kept.values() for mark in (section.of, section.fine)}
    return {mark: words for mark, words in sorted(texts.items()) if mark in named}


def records_of_done(chosen: ChosenOf, catalogue: Catalogue, day: date) -> Changes:
    """The files of the records where these sections say what the original says now. Raises Refused."""
    _refuse_untouched(chosen, catalogue)
    return _records(chosen, catalogue, day, done)


def records_of_fine(chosen: ChosenOf, catalogue: Catalogue, day: date) -> Changes:
    """The files of the records where these sections need no change, although the original has changed."""
    return _records(chosen, catalogue, day, still_fine)


def _records(chosen: ChosenOf, catalogue: Catalogue, day: date, record: Callable[..., TranslationRecord]) -> Changes:
    before = catalogue.facts.translations
    return {
        record_path(ref): record_json(record(all_translations(ref, catalogue), of_entry, before.get(ref), day))
        for ref, of_entry in chosen.items()
    }


def forgotten(ref: str, language: str, catalogue: Catalogue) -> Changes:
    """The record of an entry without a language; it goes with its original, and with its last translation."""
    record = catalogue.facts.translations.get(ref)
    if record is None or language not in (record.original, *record.languages):
        return {}
    kept = {code: of for code, of in record.languages.items() if code != language}
    if language == record.original or not kept:
        return {record_path(ref): None}
    made = TranslationRecord(original=record.original, texts=_named(record.texts, kept), languages=kept)
    return {record_path(ref): record_json(made)}


def all_translations(ref: str, catalogue: Catalogue) -> tuple[Translation, ...]:
    """The translations of an entry into every language of the site."""
    return tuple(translations(catalogue.entries[ref], catalogue.settings.languages, catalogue.facts.translations))


def _refuse_untouched(chosen: ChosenOf, catalogue: Catalogue) -> None:
    """Sections that are behind and that nobody has worked on since cannot be done. Raises Refused."""
    words = N_(
        "The original of the section “{name}” has changed, and this translation has not: change it first. Where it "
        "needs no change, run: {command}"
    )
    reasons = [
        Reason(
            words,
            {"name": section.name, "command": still_ok_command(ref, language, section.name)},
            _place(catalogue.entries[ref].texts[language], section.name),
        )
        for ref, of_entry in chosen.items()
        for language, sections in of_entry.items()
        for section in sections
        if section.state is SectionState.BEHIND and not section.touched
    ]
    if reasons:
        raise Refused(*reasons)


def _place(text: LocalText, name: str) -> Span:
    """Where a section of a text begins."""
    level = level_of(name)
    if level is not None:
        return text.place("levels", str(level))
    if name.startswith("front."):
        return text.place(name.removeprefix("front."))
    heading = heading_of(name, text)
    return text.record.span(heading.line if heading else text.record.markup.first_line)


def record_json(record: TranslationRecord) -> str:
    """The file of a record; the same record gives the same bytes."""
    values = record.model_dump(mode="json", exclude_none=True)
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"
