"""Takes the document of a matrix; gives it as the bytes of a CSV file."""

import csv
import io
import re

from vademecum.projections.matrix import COLUMNS, MatrixDocument

OF_FILE = ("language", "version", "date", "license")
"""Columns behind those of the record that say the same in each row: a line of comment would break parsers."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""How a text begins that a spreadsheet takes for a formula, or would after an apostrophe was taken off."""


def csv_bytes(document: MatrixDocument, separator: str) -> bytes:
    """RFC 4180 in UTF-8, with the mark by which Excel knows it; numbers have no quotes.

    A text that a spreadsheet would take for a formula begins with one more apostrophe (owasp.org, «CSV injection»):
    take one off where apostrophes are followed by `=`, `+`, `-`, `@`, a tab or a line end.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator)
    writer.writerow((*COLUMNS, *OF_FILE))
    said = (
        document.language,
        document.version,
        document.date.isoformat() if document.date else "",
        document.license.url if document.license else "",
    )
    for record in document.records:
        writer.writerow([guarded(value) for value in (*record.model_dump().values(), *said)])
    return text.getvalue().encode("utf-8-sig")


def guarded(value: str | int | None) -> str | int | None:
    """A value of a file that a spreadsheet opens: no text in it is taken for a formula."""
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value
