"""Takes a stretch of a text; gives the words that a reader of it reads, without any mark."""

import re

from vademecum.catalogue.entries import LocalText
from vademecum.catalogue.view import EditionView
from vademecum.sources import Reference

_LOOSE = re.compile(r"\s+(?=[.,;:!?)])|(?<=\()\s+")
"""Where a mark that went has left a space."""


def words_at(text: LocalText, start: int, end: int, view: EditionView) -> str:
    """The words between two offsets of the body; a reference without words of its own shows a title.

    One that leads to what the view hides says nothing, as on the page.
    """
    prose = text.record.prose
    pieces, at = [], start
    for offset, reference in prose.bare.items():
        if start <= offset < end:
            pieces += [prose.plain[at:offset], _title(reference, text.language, view)]
            at = reference.end
    return _LOOSE.sub("", " ".join("".join([*pieces, prose.plain[at:end]]).split()))


def _title(reference: Reference, language: str, view: EditionView) -> str:
    """As `[[kind:id]]` is shown in a text of this language."""
    entry, _ = view.catalogue.resolve(reference.target)
    shown = view.shown.get(entry.ref) if entry else None
    if shown is None:
        return ""
    return shown.title if shown.language == language else shown.entry.names.get(language, shown.title)
