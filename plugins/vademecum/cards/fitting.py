"""Takes words and a box; gives the lines, and the largest size of letters, in which the words fit into it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Measure = Callable[[str, int], float]
"""How wide words are at a size of letters, in pixels."""

LEADING = 1.2
"""From line to line, in sizes of the letters."""

ELLIPSIS = "…"
_TRAILING = " ,.;:-/"
_PIECE = re.compile(r"[^ ]*?[^ /-][/-](?=[^\W\d_]{3})|[^ ]+ *")
"""A word with the space behind it, or a part of one that ends in a hyphen or a slash."""


@dataclass(frozen=True)
class Box:
    """Room for words: width and height in pixels, how many lines at most, and the sizes that may be tried, largest
    first.
    """

    width: int
    height: int
    lines: int
    sizes: Sequence[int]

    def room(self, size: int) -> int:
        """How many lines of a size there is room for, one at least."""
        return max(1, min(self.lines, int(self.height // (size * LEADING))))


@dataclass(frozen=True)
class Fitted:
    """Lines in one size of letters, none of them wider than the box."""

    size: int
    lines: tuple[str, ...]


def fit(words: str, box: Box, measure: Measure) -> Fitted:
    """The words in lines of about the same length.

    Letters get smaller until all words fit. Words that are too many or too long for the smallest size are broken, and
    cut off with an ellipsis.
    """
    pieces = _PIECE.findall(words)
    for size in box.sizes:
        lines = _wrapped(pieces, size, box.width, measure)
        if len(lines) <= box.room(size) and all(measure(line, size) <= box.width for line in lines):
            return Fitted(size, _balanced(pieces, size, box.width, measure))
    return _forced(pieces, box, measure)


def _wrapped(pieces: Sequence[str], size: int, width: float, measure: Measure) -> tuple[str, ...]:
    """The lines when each takes as many pieces as it can; a piece that is too wide stands alone."""
    lines: list[str] = []
    for piece in pieces:
        if lines and measure((lines[-1] + piece).rstrip(), size) <= width:
            lines[-1] += piece
        else:
            lines.append(piece)
    return tuple(line.rstrip() for line in lines)


def _balanced(pieces: Sequence[str], size: int, width: int, measure: Measure) -> tuple[str, ...]:
    """The lines at the least width that needs no more of them: so no word stands alone at the end."""
    widest = max((measure(piece.rstrip(), size) for piece in pieces), default=0)
    lines = _wrapped(pieces, size, width, measure)
    for narrower in range(width // 2, width, 20):
        found = _wrapped(pieces, size, narrower, measure)
        if narrower >= widest and len(found) == len(lines):
            return found
    return lines


def _forced(pieces: Sequence[str], box: Box, measure: Measure) -> Fitted:
    """Lines in the smallest size, with words broken where they are too long, and what is too much left out."""
    size = box.sizes[-1]
    broken = [part for piece in pieces for part in _broken(piece, size, box.width, measure)]
    lines, room = _wrapped(broken, size, box.width, measure), box.room(size)
    if len(lines) > room:
        lines = (*lines[: room - 1], _cut(lines[room - 1], size, box.width, measure))
    return Fitted(size, lines)


def _broken(piece: str, size: int, width: int, measure: Measure) -> list[str]:
    """The parts of a piece, each as wide as a line but for the last, and all but that with a hyphen."""
    parts = []
    while measure(piece.rstrip(), size) > width:
        end = max(end for end in range(1, len(piece)) if end == 1 or measure(f"{piece[:end]}-", size) <= width)
        parts.append(f"{piece[:end]}-")
        piece = piece[end:]
    return [*parts, piece]


def _cut(line: str, size: int, width: int, measure: Measure) -> str:
    """A line that says that it goes on: behind a whole word, or within its only one."""
    line = line.rstrip(_TRAILING)
    while line and measure(line + ELLIPSIS, size) > width:
        line = (line.rpartition(" ")[0] or line[:-1]).rstrip(_TRAILING)
    return line + ELLIPSIS
