"""Takes a problem of a text; gives it in the words of the document that the text comes from, and its place there."""

import re
from dataclasses import replace

from vademecum.diagnostics import Diagnostic
from vademecum.languages import Messages
from vademecum.sources import Record, parse_record
from vademecum.word.drafts import Draft
from vademecum.word.faults import TABLE, TOP, UNDER, Place
from vademecum.word.incoming import Incoming
from vademecum.word.metadata import LABELS, label
from vademecum.word.signs import bare
from vademecum.word.supposing import follows
from vademecum.word.units import bold_line


def in_document(found: Diagnostic, incoming: Incoming, messages: Messages) -> tuple[Place | None, Diagnostic | None]:
    """Where in the document a problem of its text is, None for another file's; and the problem as its author knows it.

    A key is called by the word of its row. There is no problem where it only follows from what the table lacks.
    """
    if found.span.file.partition("/")[2] != incoming.path:
        return None, None if incoming.guessed else found
    record = parse_record(incoming.text, incoming.path, incoming.path)
    if follows(found.code, incoming.guessed):
        return None, None
    if found.span.line >= record.markup.first_line:
        return _above(found.span.line, record), found
    path = _path(found, record)
    place = incoming.draft.rows[path].place if path in incoming.draft.rows else Place(TABLE)
    return place, _told(found, path, incoming.draft, messages)


def _above(line: int, record: Record) -> Place:
    """The nearest heading or line in bold above a line of the body."""
    markup = record.markup
    names = {heading.line: re.sub(r"[*_`]", "", bare(heading.text)) for heading in markup.headings}
    lines = enumerate(markup.body.splitlines(), markup.first_line)
    names |= {number: bold_line(words) for number, words in lines if bold_line(words)}
    last = max((number for number in names if number <= line), default=0)
    return Place(UNDER, names[last]) if last else Place(TOP)


def _path(found: Diagnostic, record: Record) -> str:
    """The path of the row that a problem of front matter is in, or of the one that lacks; or nothing."""
    front, place = record.front, (found.span.line, found.span.column)
    paths = [path for places in (front.places, front.key_places) for path, at in places.items() if at == place]
    names = [name for path in paths for name in (".".join(path[:2]), *path[:1]) if name in LABELS]
    return next(iter(names), str(found.values.get("key", "")))


def _told(found: Diagnostic, path: str, draft: Draft, messages: Messages) -> Diagnostic:
    """A problem of a row that calls it as its author does."""
    if "key" not in found.values or path not in LABELS:
        return found
    called = draft.rows[path].label.rstrip(": ") if path in draft.rows else label(path, messages)
    return replace(found, values={**found.values, "key": called})
