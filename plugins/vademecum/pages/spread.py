"""Takes an index; gives the pages it is spread over, none with more rows than a phone or an old PC likes to load."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, takewhile

from vademecum.projections.indexes.index import Index, Row, Section

ROWS = 300
"""How many rows a page has at most, headings and what stands below them counted too."""


@dataclass(frozen=True)
class Piece:
    """A section, or the part of it with this number (from 1) where it is too long for one page."""

    section: Section
    number: int
    rows: tuple[Row, ...]

    @property
    def key(self) -> str:
        """The id of its heading."""
        return self.section.key if self.number == 1 else f"{self.section.key}-{self.number}"

    @property
    def weight(self) -> int:
        """The rows that it takes: its heading, what only the first part says below it, and its own."""
        return 1 + sum(row.weight for row in self.rows) + (self.section.head if self.number == 1 else 0)


@dataclass(frozen=True)
class Part:
    """What stands on one page of an index, which has this number from 1."""

    number: int
    pieces: tuple[Piece, ...]


def spread(index: Index, limit: int = ROWS) -> tuple[Part, ...]:
    """The parts of an index, at least one: whole sections in their order as long as they fit together.

    A section that fits on no page of its own is cut into numbered pieces.
    """
    parts: list[list[Piece]] = [[]]
    room = limit
    for piece in (piece for section in index.sections for piece in _pieces(section, limit)):
        if piece.weight > room and parts[-1]:
            parts.append([])
            room = limit
        parts[-1].append(piece)
        room -= piece.weight
    return tuple(Part(number, tuple(pieces)) for number, pieces in enumerate(parts, start=1))


def _pieces(section: Section, limit: int) -> Iterator[Piece]:
    room, rest, number = limit - 1 - section.head, section.rows, 1
    while rest or number == 1:
        count = _fitting(rest, room)
        yield Piece(section, number, rest[:count])
        rest, room, number = rest[count:], limit - 1, number + 1


def _fitting(rows: tuple[Row, ...], room: int) -> int:
    """How many rows, from the first, stand in so much room; one does in any."""
    reached = accumulate(row.weight for row in rows)
    return max(sum(1 for _ in takewhile(lambda weight: weight <= room, reached)), 1)
