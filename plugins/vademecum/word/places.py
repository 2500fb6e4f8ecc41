"""Takes a problem of a text; gives its place in the document that the text comes from."""

import re
from bisect import bisect_right

from vademecum.diagnostics import Diagnostic
from vademecum.sources import parse_record
from vademecum.word.faults import TABLE, TOP, UNDER, Place
from vademecum.word.signs import bare


def place_of(found: Diagnostic, text: str, path: str) -> Place | None:
    """Where in the document a problem of the text at `path` is; None for another file's."""
    if found.span.file.partition("/")[2] != path:
        return None
    record = parse_record(text, path, path)
    if found.span.line < record.markup.first_line:
        return Place(TABLE)
    headings = record.markup.headings
    at = bisect_right([heading.line for heading in headings], found.span.line)
    return Place(UNDER, re.sub(r"[*_`]", "", bare(headings[at - 1].text))) if at else Place(TOP)
