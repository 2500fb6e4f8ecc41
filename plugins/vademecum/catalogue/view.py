"""Takes a catalogue and an edition; gives, for each language, what its readers may see and under which path."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.entries import Entry, LocalText
from vademecum.languages import slugify

HOME = "page:home"


@dataclass(frozen=True)
class Edition:
    """What one build is made for: an audience, a day, and whether drafts are shown."""

    audience: str | None = None
    day: date | None = None
    drafts: bool = False

    def awaited(self, entry: Entry) -> date | None:
        """The day of a post that is still to come; nothing for one whose day is there, and for other entries."""
        # A text of another kind says no more by its date than since when it is there.
        scheduled = entry.shared.date if entry.shared and entry.kind == "post" else None
        return scheduled if scheduled and self.day and scheduled > self.day else None


class State(Enum):
    """Whether a page is in the reader's language, borrowed from another, or made of facts alone."""

    OWN = "own"
    FALLBACK = "fallback"
    FACTS = "facts"


@dataclass(frozen=True)
class Shown:
    """An entry as one language shows it; `path` is that of its page in the tree, `language` that of title and text."""

    entry: Entry
    state: State
    title: str
    language: str
    path: str
    text: LocalText | None = None


@dataclass(frozen=True)
class EditionView:
    """The only thing that projections see: one language of one edition. What is hidden is not in it."""

    catalogue: Catalogue
    language: str
    edition: Edition = Edition()

    @cached_property
    def shown(self) -> Mapping[str, Shown]:
        """Every visible entry by `kind:id`, in the order of the catalogue."""
        found = (self._show(entry) for entry in self.catalogue.entries.values())
        return {shown.entry.ref: shown for shown in found if shown}

    def of_kind(self, kind: str) -> Iterator[Shown]:
        """The visible entries of one kind."""
        return (shown for shown in self.shown.values() if shown.entry.kind == kind)

    def folder(self, kind: str) -> str:
        """The tree folder of a kind in this language, without a slash at its end."""
        name = self.catalogue.settings.folder(kind, self.language)
        return f"{self.language}/{name}" if name else self.language

    def hides(self, entry: Entry) -> bool:
        """Whether this edition shows nothing of an entry, in no language."""
        if entry.ref in self.catalogue.layers.hidden or not self._meant_for_readers(entry):
            return True
        spoken = [text for code, text in entry.texts.items() if code in self.catalogue.settings.languages]
        if any(self._visible(entry, text) for text in spoken):
            return False
        return not entry.names or any(not text.front.draft for text in spoken)

    def _show(self, entry: Entry) -> Shown | None:
        if entry.ref in self.catalogue.layers.hidden:
            return None
        spoken = {code: text for code, text in entry.texts.items() if code in self.catalogue.settings.languages}
        texts = {code: text for code, text in spoken.items() if self._visible(entry, text)}
        if self.language in texts:
            text = texts[self.language]
            return Shown(entry, State.OWN, text.front.title, self.language, self._path(entry, text), text)
        if texts:
            return self._borrow(entry, texts)
        if any(not text.front.draft for text in spoken.values()) or not self._meant_for_readers(entry):
            return None
        if self.language in entry.names:
            name = entry.names[self.language]
            return Shown(entry, State.FACTS, name, self.language, self._path(entry, None, name))
        return self._borrow_name(entry)

    def _visible(self, entry: Entry, text: LocalText) -> bool:
        edition = self.edition
        return (
            (edition.drafts or not text.front.draft)
            and self._meant_for_readers(entry)
            and (edition.drafts or not edition.awaited(entry))
        )

    def _meant_for_readers(self, entry: Entry) -> bool:
        return entry.shared is None or entry.shared.audience in (None, self.edition.audience)

    def _borrow(self, entry: Entry, texts: Mapping[str, LocalText]) -> Shown | None:
        if not self.catalogue.settings.falls_back(entry.kind):
            return None
        order = (entry.original or "", *self.catalogue.settings.languages)
        code = next(code for code in order if code in texts)
        text = texts[code]
        return Shown(entry, State.FALLBACK, text.front.title, code, self._path(entry, text), text)

    def _borrow_name(self, entry: Entry) -> Shown | None:
        if not entry.names or not self.catalogue.settings.falls_back(entry.kind):
            return None
        code, name = next(iter(entry.names.items()))
        return Shown(entry, State.FALLBACK, name, code, self._path(entry, None, name))

    def _path(self, entry: Entry, text: LocalText | None, name: str = "") -> str:
        if entry.ref == HOME:
            return f"{self.language}/index.md"
        stem = text.record.path.rpartition("/")[2].removesuffix(".md") if text else slugify(name) or entry.id
        slug = text.front.slug if text and text.front.slug else stem
        return f"{self.folder(entry.kind)}/{slug}.md"


def views(catalogue: Catalogue, edition: Edition = Edition()) -> dict[str, EditionView]:
    """The view of each language of the site, by code."""
    return {code: EditionView(catalogue, code, edition) for code in catalogue.settings.languages}
