"""Takes a CSV file of a matrix; gives its rows."""

import csv
import io
import re
from collections.abc import Iterator, Mapping

from vademecum.languages import N_
from vademecum.verification.claims import CELL, OF_FILE, SAID, UnreadableError, Value

_GUARD = re.compile(r"'(?='*[=+\-@\t\r])")
_NUMBERS = ("level", "model-level")


def read_csv(content: bytes, separator: str) -> Iterator[Mapping[str, Value]]:
    """Each row by the names of its columns; an apostrophe that guards what looks like a formula is taken off.

    Raises UnreadableError where columns are missing or the file has no rows of cells.
    """
    try:
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator, strict=True)
        columns = rows.fieldnames or ()
        for name in (*CELL, *SAID, *OF_FILE):
            if name not in columns:
                raise UnreadableError(N_("It has no column {name}."), name=name)
        for row in rows:
            yield {name: _value(name, row.get(name) or "") for name in columns}
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableError(N_("It cannot be read: {reason}."), reason=str(error)) from error


def _value(name: str, words: str) -> Value:
    if name in _NUMBERS:
        return int(words) if words.isdecimal() else words or None
    return words[1:] if _GUARD.match(words) else words
