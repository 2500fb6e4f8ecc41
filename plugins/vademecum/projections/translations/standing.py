"""Takes what a language shows of an entry; gives what its readers may be told of a translation and its original."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from vademecum.catalogue import EditionView, Section, SectionState, Shown, State, Translation, translation

_BEHIND = (SectionState.BEHIND, SectionState.MISSING, SectionState.SURPLUS)
_UP_TO_DATE = (SectionState.CURRENT, SectionState.FINE)


@dataclass(frozen=True)
class Standing:
    """A translation whose original the readers of this edition can see too, as its own language shows it."""

    made: Translation
    original: Shown

    @cached_property
    def behind(self) -> Mapping[str, Section]:
        """By name, the sections that are not as in the original any more."""
        return {section.name: section for section in self.made.sections if section.state in _BEHIND}

    @cached_property
    def compared(self) -> date | None:
        """The last day on which somebody said that a section is up to date, where all are; else None."""
        days = [section.on for section in self.made.sections if section.on and section.state in _UP_TO_DATE]
        return max(days) if days and len(days) == len(self.made.sections) else None


def standing(shown: Shown, views: Mapping[str, EditionView], language: str) -> Standing | None:
    """What may be told of what a language shows; None of an original, of a borrowed text, and where it is hidden.

    Nor of one that was made from a text in whose place an organisation has put its own.
    """
    entry = shown.entry
    if shown.state is not State.OWN or entry.original in (None, language):
        return None
    view = views.get(entry.original or "")
    original = view.shown.get(entry.ref) if view else None
    if original is None or original.state is not State.OWN:
        return None
    made = translation(entry, language, views[language].catalogue.facts.translations)
    return Standing(made, original) if made.original is original.text else None


def standings(language: str, views: Mapping[str, EditionView]) -> dict[str, Standing]:
    """Those of all translations that a language shows, by `kind:id`."""
    found = ((ref, standing(shown, views, language)) for ref, shown in views[language].shown.items())
    return {ref: one for ref, one in found if one}
