"""Takes a text; gives the signs in it that nobody sees, or that turn the order in which its letters are seen."""

import re
from collections.abc import Iterator
from typing import Final

from vademecum.diagnostics import Diagnostic, Span

# Control characters but tab and line end, what turns the direction of writing (trojansource.codes), and no characters.
_HIDDEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]")


def hidden_signs(text: str, file: str) -> Iterator[Diagnostic]:
    """Each of them, with its place and its number in Unicode."""
    for found in _HIDDEN.finditer(text):
        line, begin = text.count("\n", 0, found.start()) + 1, text.rfind("\n", 0, found.start())
        yield Diagnostic("sign-hidden", Span(file, line, found.start() - begin), {"sign": f"U+{ord(found[0]):04X}"})


def shown(words: str) -> str:
    """The words on one line, with the number of each hidden sign in its place: no terminal acts on them."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", words).replace("\n", "\\n")
