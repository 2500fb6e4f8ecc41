"""Takes translations; gives the state of each as programs read it, and the words for states."""

from collections.abc import Callable, Iterable
from typing import Any

from vademecum.catalogue import Catalogue, LocalText, Section, SectionState, TextState, Translation, is_outlived
from vademecum.languages import N_, changed_words, revision

OF_TEXT = {
    TextState.MISSING: N_("not translated"),
    TextState.DRAFT: N_("a draft"),
    TextState.BEHIND: N_("behind the original"),
    TextState.UNRECORDED: N_("not recorded"),
    TextState.UNCHECKED: N_("up to date, not checked by a named person"),
    TextState.CHANGED: N_("up to date, checked by a named person, changed since"),
    TextState.CHECKED: N_("up to date, checked by a named person"),
}
OF_SECTION = {
    SectionState.MISSING: N_("missing"),
    SectionState.BEHIND: N_("behind"),
    SectionState.UNRECORDED: N_("not recorded"),
    SectionState.SURPLUS: N_("the original has no such section"),
    SectionState.FINE: N_("behind, marked as still fine"),
    SectionState.CURRENT: N_("up to date"),
}
_TO_DO = (TextState.MISSING, TextState.BEHIND, TextState.UNRECORDED)

Reading = Callable[[str], str]
"""Takes a section as it is written; gives the words that are compared."""


def as_written(words: str) -> str:
    """The section as the author wrote it."""
    return words


def needs_work(made: Translation, catalogue: Catalogue) -> bool:
    """What no other language stands in for, as a post, may stay without a translation."""
    return made.state in _TO_DO and not is_left_out(made, catalogue)


def is_left_out(made: Translation, catalogue: Catalogue) -> bool:
    """Whether there is no translation by choice."""
    return made.state is TextState.MISSING and not catalogue.settings.falls_back(made.entry.kind)


def open_sections(made: Translation, everything: bool = False) -> tuple[Section, ...]:
    """A text that is missing as a whole is one thing to do, not one for each of its sections."""
    if made.text is None and not everything:
        return ()
    return made.sections if everything else made.open


def status_document(translations: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The whole document; `translations` are those of `status_values`."""
    return {"version": 1, "translations": list(translations)}


def status_values(made: Translation, everything: bool = False, reading: Reading = as_written) -> dict[str, Any]:
    """A translation with its sections that need work, or with `everything` all of them."""
    return {
        "entry": made.entry.ref,
        "language": made.language,
        "original": made.original.language,
        "state": made.state.value,
        "file": made.text.record.file if made.text else None,
        "original_file": made.original.record.file,
        "reviewed": _review(made.text),
        "sections": [_section(section, reading) for section in open_sections(made, everything)],
    }


def _review(text: LocalText | None) -> dict[str, Any] | None:
    """Who checked it last, and whether its words are others since then: told where the check names the text."""
    review = text.front.reviewed if text else None
    if text is None or review is None:
        return None
    told = {"changed": is_outlived(text)} if review.of else {}
    return {"by": review.by, "on": review.on.isoformat(), **told}


def _section(section: Section, reading: Reading) -> dict[str, Any]:
    values: dict[str, Any] = {"section": section.name, "state": section.state.value}
    if section.on:
        values |= {"recorded": section.on.isoformat(), "translation_changed": section.touched}
    if section.state in (SectionState.BEHIND, SectionState.FINE):
        passages = tuple(revision(reading(section.was), reading(section.now)))
        values |= {
            "words_changed": changed_words(passages),
            "change": [{"fate": passage.fate, "words": passage.words} for passage in passages],
        }
    return values
