"""Takes the texts before and after a change of names; gives the records of translations that go with them."""

from collections.abc import Mapping

from vademecum.authoring.translations.records import record_json, record_path
from vademecum.catalogue import Catalogue, Entry, fingerprint, sections
from vademecum.model import TranslatedSection, TranslationRecord

Marks = Mapping[str, str]
"""By the fingerprint of a section before, that of the same section after."""


def carried(before: Catalogue, after: Catalogue) -> dict[str, str]:
    """The records that change, by file: other names in a text make no translation behind that was not.

    A section is the same one by its text's language and its id; a record is the same one by what it holds.
    """
    found: dict[str, str] = {}
    for ref, record in after.facts.translations.items():
        old = ref if ref in before.facts.translations else _origin(record, before)
        if old in before.entries and ref in after.entries:
            new = _record(record, before.entries[old], after.entries[ref])
            found |= {record_path(ref): record_json(new)} if new != record else {}
    return found


def _origin(record: TranslationRecord, before: Catalogue) -> str:
    """The entry that a record was about under its former name, or an empty text."""
    return next((ref for ref, one in before.facts.translations.items() if one == record), "")


def _record(record: TranslationRecord, before: Entry, after: Entry) -> TranslationRecord:
    marks = _marks(before, after, record.original)
    kept = {
        language: {name: _section(one, marks, _marks(before, after, language)) for name, one in of_language.items()}
        for language, of_language in record.languages.items()
    }
    words = {fingerprint(one): one for one in _sections(after, record.original).values()} | record.texts
    named = {mark for of in kept.values() for one in of.values() for mark in (one.of, one.fine) if mark}
    texts = {mark: words[mark] for mark in sorted(named & words.keys())}
    return TranslationRecord(original=record.original, texts=texts, languages=kept)


def _section(one: TranslatedSection, of: Marks, own: Marks) -> TranslatedSection:
    fine = of.get(one.fine, one.fine) if one.fine else None
    return one.model_copy(update={"of": of.get(one.of, one.of), "own": own.get(one.own, one.own), "fine": fine})


def _marks(before: Entry, after: Entry, language: str) -> Marks:
    then, now = _sections(before, language), _sections(after, language)
    return {fingerprint(words): fingerprint(now[name]) for name, words in then.items() if name in now}


def _sections(entry: Entry, language: str) -> dict[str, str]:
    return sections(entry.texts[language]) if language in entry.texts else {}
