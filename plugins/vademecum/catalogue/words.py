"""Takes a stretch of a text; gives the words that a reader of it reads, without any mark."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vademecum.catalogue.contents import MESSAGES
from vademecum.catalogue.entries import LocalText
from vademecum.catalogue.view import EditionView
from vademecum.languages import N_, messages_for
from vademecum.sources import Reference, parse_markup

_LOOSE = re.compile(r"\s+(?=[.,;:!?)])|(?<=\()\s+")
"""Where a mark that went has left a space."""

_CODE = re.compile(r"(`+)(?P<words>[^`\n]+)\1(?!`)")
"""Words in code: prose leaves them out, and a reader reads them."""

Piece = tuple[int, int, str]
"""A stretch of a body, and the words that a reader reads there."""


def words_at(text: LocalText, start: int, end: int, view: EditionView) -> str:
    """The words between two offsets of the body; a reference without words of its own shows a title.

    One that leads to what the edition hides says that it is not there, as on the page.
    """
    prose = text.record.prose
    pieces, at = [], start
    for first, last, words in sorted([*_titles(text, start, end, view), *_codes(text, start, end)]):
        pieces += [prose.plain[at:first], words]
        at = last
    return _LOOSE.sub("", " ".join("".join([*pieces, prose.plain[at:end]]).split()))


def words_in(words: str, text: LocalText, view: EditionView) -> str:
    """The words that a reader reads in Markdown that stands, or once stood, in a text."""
    other = replace(text, record=replace(text.record, markup=parse_markup(words)))
    return words_at(other, 0, len(words), view)


def not_shown(language: str, view: EditionView) -> str:
    """What a text of a language says in the place of a title that its readers are not to see."""
    messages = messages_for(language, view.catalogue.folder.root / MESSAGES)
    return messages.gettext(N_("a text that is not in this edition"))


def _titles(text: LocalText, start: int, end: int, view: EditionView) -> Iterator[Piece]:
    for offset, reference in text.record.prose.bare_within(start, end):
        yield offset, reference.end, _title(reference, text.language, view)


def _codes(text: LocalText, start: int, end: int) -> Iterator[Piece]:
    for found in _CODE.finditer(text.record.markup.body, start, end):
        yield found.start(), found.end(), found["words"]


def _title(reference: Reference, language: str, view: EditionView) -> str:
    """As `[[kind:id]]` is shown in a text of this language."""
    entry, _ = view.catalogue.resolve(reference.target)
    shown = view.shown.get(entry.ref) if entry else None
    if shown is None:
        return not_shown(language, view) if entry and view.hides(entry) else ""
    return shown.title if shown.language == language else shown.entry.names.get(language, shown.title)
