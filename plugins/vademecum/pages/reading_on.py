"""Takes what may be read next; gives the rows of a page that say so, each with the reason."""

from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape
from vademecum.projections.reading_on import Suggestion

REASONS = 3
"""How many shared subjects a row names; the first are the most telling."""


def rows(shown: Shown, language: Language) -> list[dict[str, Any]]:
    """A row for each suggestion: the link, the kind, and what both pages share."""
    return [
        {
            "link": language.link(suggestion.shown, shown.path),
            "kind": language.say(KINDS[suggestion.shown.entry.kind].singular),
            "reason": _reason(suggestion, language),
        }
        for suggestion in language.reading_on.get(shown.entry.ref, ())
    ]


def _reason(suggestion: Suggestion, language: Language) -> str:
    """The subjects by their short names; a role that is a term too is said once."""
    names: dict[str, str] = {}
    for subject in suggestion.shared:
        names.setdefault(subject.entry.names.get(subject.language, subject.title), language.mark(subject))
    said = [f"<span{mark}>{escape(name)}</span>" if mark else escape(name) for name, mark in names.items()]
    # Translators: why a page is suggested: the subjects that it and this page are both about
    return language.say(N_("Shares: {names}"), names=", ".join(said[:REASONS]))
