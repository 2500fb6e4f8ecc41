"""Takes the heads of a table's columns; gives a style sheet that says them in each cell, for a narrow window."""

import re
from collections.abc import Iterable

_UNSAFE = re.compile(r'[\x00-\x1f\x7f"\\<]')
"""What would end a string of CSS, or mean something else in it."""


def heads_sheet(heads: Iterable[str]) -> str:
    """Rules for the cells from the second one on: the first of a row is its own head.

    Where rows are stacked as cards, each cell needs the head of its column. As words of the page they would be a fifth
    of a large one, and nobody else would read them: the column has its head. Screen readers say words of a style sheet.
    """
    rules = (
        f'  .vm-matrix__table td:nth-child({number})::before {{ content: "{css_string(head)}"; }}\n'
        for number, head in enumerate(heads, start=2)
    )
    return f"@media screen and (max-width: 44.99em) {{\n{''.join(rules)}}}\n"


def css_string(words: str) -> str:
    """Words inside quotes (www.w3.org/TR/css-syntax-3/#escaping)."""
    return _UNSAFE.sub(lambda found: f"\\{ord(found[0]):x} ", words)
