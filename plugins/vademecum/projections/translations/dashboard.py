"""Takes the views of an edition; gives the state of every translation that its readers may know of."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial

from vademecum.catalogue import (
    EditionView,
    Entry,
    Section,
    SectionState,
    Shown,
    State,
    TextState,
    Translation,
    is_outlived,
    translations,
    words_in,
)
from vademecum.languages import Passage, changed_words, revision, shortened
from vademecum.model import Review
from vademecum.projections.translations.status import is_left_out

ORDER = (
    TextState.BEHIND,
    TextState.MISSING,
    TextState.UNRECORDED,
    TextState.DRAFT,
    TextState.UNCHECKED,
    TextState.CHANGED,
    TextState.CHECKED,
)
"""What needs work first: what is behind misleads readers, what is missing they know of."""


@dataclass(frozen=True)
class Change:
    """A section that is not as in the original, and what has changed there, in words without marks.

    Without a passage that went or came, only links, sources or marks have changed.
    """

    section: Section
    passages: tuple[Passage, ...] = ()
    words: int = 0


@dataclass(frozen=True)
class Tracked:
    """A translation, its original, and its page where the edition shows it; a hidden draft is told to be one, no more.

    `reading` gives the words that a reader reads in a section of the original.
    """

    made: Translation
    original: Shown
    shown: Shown | None
    state: TextState
    reading: Callable[[str], str]

    @property
    def is_hidden(self) -> bool:
        """Whether the edition hides the translation itself."""
        return self.made.text is not None and (self.shown is None or self.shown.state is not State.OWN)

    @property
    def review(self) -> Review | None:
        """Who checked the translation last, and when."""
        text = None if self.is_hidden else self.made.text
        return text.front.reviewed if text else None

    @cached_property
    def is_outlived(self) -> bool:
        """Whether the translation has changed since that check."""
        return self.review is not None and self.made.text is not None and is_outlived(self.made.text)

    @cached_property
    def recorded(self) -> date | None:
        """The oldest day on which a section was recorded: of those that need work, else of all."""
        sections = () if self.is_hidden else self.made.open or self.made.sections
        return min((section.on for section in sections if section.on), default=None)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What has to be done in a text that is behind."""
        if self.state is not TextState.BEHIND:
            return ()
        return tuple(self._change(section) for section in self.made.open)

    @cached_property
    def size(self) -> int | None:
        """How many words of the original went and came, or are to be translated; None where nothing is."""
        if self.state is TextState.MISSING:
            return sum(len(section.now.split()) for section in self.made.sections)
        return sum(change.words for change in self.changes) if self.state is TextState.BEHIND else None

    def _change(self, section: Section) -> Change:
        if section.state is SectionState.MISSING:
            return Change(section, words=len(section.now.split()))
        if section.state is not SectionState.BEHIND:
            return Change(section)
        passages = tuple(revision(self.reading(section.was), self.reading(section.now)))
        return Change(section, tuple(shortened(passages)), changed_words(passages))


def tracked(views: Mapping[str, EditionView]) -> tuple[Tracked, ...]:
    """Every translation that there is or should be, in the order of the catalogue and of its languages.

    Nothing is told of an entry whose original the edition hides.
    """
    catalogue = next(iter(views.values())).catalogue
    return tuple(one for entry in catalogue.entries.values() for one in _of_entry(entry, views))


def summary(found: Iterable[Tracked], languages: Iterable[str]) -> dict[str, Counter[TextState]]:
    """How many translations into each language are in which state."""
    counts = {code: Counter[TextState]() for code in languages}
    for one in found:
        counts[one.made.language][one.state] += 1
    return counts


def _of_entry(entry: Entry, views: Mapping[str, EditionView]) -> Iterator[Tracked]:
    view = views.get(entry.original or "")
    original = view.shown.get(entry.ref) if view else None
    if original is None or original.state is not State.OWN or original.text is None:
        return
    view = views[original.language]
    reading = partial(words_in, text=original.text, view=view)
    for made in translations(entry, tuple(views), view.catalogue.facts.translations):
        if not is_left_out(made, view.catalogue):
            one = Tracked(made, original, views[made.language].shown.get(entry.ref), made.state, reading)
            yield replace(one, state=TextState.DRAFT) if one.is_hidden else one
