"""Takes an entry and what was recorded of its translations; says of each section whether it is behind the original."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

from vademecum.catalogue.entries import Entry, LocalText
from vademecum.catalogue.reviews import is_outlived
from vademecum.catalogue.translated import fingerprint, sections
from vademecum.diagnostics import Diagnostic
from vademecum.model import TranslatedSection, TranslationRecord, validate
from vademecum.sources import TRANSLATIONS, DataFile

Records = Mapping[str, TranslationRecord]
"""What was recorded of translations, by `kind:id`."""


class SectionState(Enum):
    """How a section of a translation stands to that of the original; the worse ones come first."""

    MISSING = "missing"
    BEHIND = "behind"
    UNRECORDED = "unrecorded"
    SURPLUS = "surplus"
    FINE = "fine"
    CURRENT = "current"

    @property
    def needs_work(self) -> bool:
        """Whether an author has something to do."""
        return self not in (SectionState.FINE, SectionState.CURRENT)


class TextState(Enum):
    """How a whole translation stands to its original; the worse ones come first.

    Checked is one that is neither behind nor unrecorded, and that a named person has checked; changed, one whose words
    are others since that check.
    """

    MISSING = "missing"
    DRAFT = "draft"
    BEHIND = "behind"
    UNRECORDED = "unrecorded"
    UNCHECKED = "unchecked"
    CHANGED = "changed"
    CHECKED = "checked"


@dataclass(frozen=True)
class Section:
    """One section of a translation: what the original says `now`, and what it said when this was made (`was`).

    `own` is the section of the translation; an empty text stands for none. `touched` says whether it has changed since
    then, `on` when it was recorded.
    """

    name: str
    state: SectionState
    now: str = ""
    was: str = ""
    own: str = ""
    on: date | None = None
    touched: bool = False


@dataclass(frozen=True)
class Translation:
    """What one language has of an entry that was written in another; `text` is None where it has nothing."""

    entry: Entry
    language: str
    original: LocalText
    text: LocalText | None
    sections: tuple[Section, ...]

    @cached_property
    def state(self) -> TextState:
        """The worst that can be said of it."""
        states = {section.state for section in self.sections}
        if self.text is None:
            return TextState.MISSING
        if self.text.front.draft:
            return TextState.DRAFT
        if states & {SectionState.BEHIND, SectionState.MISSING, SectionState.SURPLUS}:
            return TextState.BEHIND
        if SectionState.UNRECORDED in states:
            return TextState.UNRECORDED
        if self.text.front.reviewed is None:
            return TextState.UNCHECKED
        return TextState.CHANGED if is_outlived(self.text) else TextState.CHECKED

    @cached_property
    def open(self) -> tuple[Section, ...]:
        """The sections that need an author."""
        return tuple(section for section in self.sections if section.state.needs_work)


def translations(entry: Entry, languages: tuple[str, ...], records: Records) -> Iterator[Translation]:
    """What each other language of the site has of an entry; nothing where its original is not known."""
    for language in languages if entry.original else ():
        if language != entry.original:
            yield translation(entry, language, records)


def translation(entry: Entry, language: str, records: Records) -> Translation:
    """What a language has of an entry with a known original in another one.

    A text of an organisation's own, in the place of a translation, is held against nothing.
    """
    original, text = entry.texts[entry.original or ""], entry.texts.get(language)
    source = entry.source_of(text) if text else original
    record = records.get(entry.ref)
    if record and record.original != entry.original:
        record = None
    held = tuple(_sections(source, text, record)) if source else ()
    return Translation(entry, language, source or original, text, held)


def _sections(original: LocalText, text: LocalText | None, record: TranslationRecord | None) -> Iterator[Section]:
    theirs, ours = sections(original), sections(text) if text else {}
    kept = record.languages.get(text.language, {}) if record and text else {}
    for name, now in theirs.items():
        if name in ours:
            yield _compared(name, now, ours[name], kept.get(name), record)
        else:
            yield Section(name, SectionState.MISSING, now)
    for name, own in ours.items():
        if name not in theirs:
            yield Section(name, SectionState.SURPLUS, own=own)


def _compared(
    name: str, now: str, own: str, kept: TranslatedSection | None, record: TranslationRecord | None
) -> Section:
    if kept is None or record is None:
        return Section(name, SectionState.UNRECORDED, now, own=own)
    known = {kept.of: SectionState.CURRENT, **({kept.fine: SectionState.FINE} if kept.fine else {})}
    state = known.get(fingerprint(now), SectionState.BEHIND)
    was = record.texts.get(kept.fine or kept.of, "")
    return Section(name, state, now, was, own, kept.on, touched=fingerprint(own) != kept.own)


def is_translation(file: DataFile) -> bool:
    """Whether a file holds what was recorded of translations."""
    return f"/data/{TRANSLATIONS}/" in file.file and file.file.lower().endswith(".json")


def read_translations(files: Mapping[str, DataFile]) -> tuple[dict[str, TranslationRecord], list[Diagnostic]]:
    """The valid records by `kind:id`, and what is wrong with the others."""
    found: dict[str, TranslationRecord] = {}
    problems: list[Diagnostic] = []
    for name, file in files.items():
        faults: tuple[Diagnostic, ...] = file.problems
        if not faults:
            record, faults = validate(TranslationRecord, file.tree.value, file.tree.locate, file.tree.locate_key)
            found |= {name.removeprefix(f"{TRANSLATIONS}/").replace("/", ":"): record} if record else {}
        problems += faults
    return found, problems
