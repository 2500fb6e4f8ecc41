"""Takes a file or the text of one; gives where it goes beyond what a file may have, so that reading takes no time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from vademecum.diagnostics import Diagnostic, Phrase, Span
from vademecum.languages import N_

_KILO: Final = 1024

_SIGNS: Final = "[]{}<>`~*_!"
"""What Markdown looks for the other half of: to find none takes longer than to find one."""

_BLOCKS: Final = 10
"""So many blocks full of a sign may a text have."""

_EVERY_SIGN: Final = re.compile(r"[\[\]{}<>`~*_!]")
_BLOCK: Final = re.compile(r"(?:^[^\n]*\S[^\n]*(?:\n|\Z))+", re.MULTILINE)
_LEAD: Final = re.compile(r"^(?:[ \t]*(?:>|(?:[-*+:]|\d{1,9}[.)])(?=[ \t])))*[ \t]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be read: kilobytes of a text, of a file of facts and of a picture; how many files there may be.

    `signs` is how often a sign of Markdown may stand in a block, and `indent` how far in the words of a line may begin.
    """

    text: int = 128
    facts: int = 2048
    picture: int = 16384
    files: int = 10000
    signs: int = 200
    indent: int = 80


STRICT: Final = Limits(text=64, facts=1024, picture=4096, files=5000, signs=100, indent=40)
"""For authors whom nobody knows."""


def beyond(what: str, found: int, most: int, span: Span) -> Iterator[Diagnostic]:
    """The problem, where more is found than there may be."""
    if found > most:
        yield Diagnostic("limit-passed", span, {"what": Phrase(what), "found": found, "most": most})


def size_beyond(size: int, most: int, file: str) -> Iterator[Diagnostic]:
    """The problem of a file of so many bytes; `most` is in kilobytes."""
    return beyond(N_("kilobytes in this file"), -(-size // _KILO), most, Span(file))


def text_beyond(text: str, file: str, limits: Limits) -> Iterator[Diagnostic]:
    """Where lines begin too far inside others, and where there are too many of one sign, in a block or in all."""
    for number, line in enumerate(text.split("\n"), 1):
        lead = _LEAD.match(line)
        yield from beyond(
            N_("signs before the first word of this line"), lead.end() if lead else 0, limits.indent, Span(file, number)
        )
    for block in _crowded(text, limits.signs):
        most = max(_SIGNS, key=block[0].count)
        span = Span(file, text.count("\n", 0, block.start()) + 1)
        yield from beyond(
            N_("equal signs of Markdown without an empty line between"), block[0].count(most), limits.signs, span
        )
    for sign in (*_SIGNS, "#", "="):
        yield from beyond(
            N_("equal signs of Markdown in this text"), text.count(sign), _BLOCKS * limits.signs, Span(file)
        )


def _crowded(text: str, most: int) -> Iterator[re.Match[str]]:
    """The blocks that may have too many of a sign: a file without so many has none."""
    return (block for block in _BLOCK.finditer(text) if len(_EVERY_SIGN.findall(block[0])) > most)
