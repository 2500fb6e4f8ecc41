"""Gives what a file of a published matrix says, cell by cell, and what can be wrong with that."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Key = tuple[str, str]
"""A cell: the ids of its role and its competency."""

CELL = ("role", "competency")

SAID = (
    "role-name",
    "code",
    "competency-name",
    "cluster",
    "cluster-name",
    "level",
    "level-name",
    "descriptor",
    "descriptor-language",
    "model-level",
)
"""What is said of a cell, by the names that every keyed file has for it."""

OF_FILE = ("language", "version", "date", "license")
"""What a file says of itself; it holds for each of its cells."""

COMMON = frozenset({"code", "cluster", "level", "model-level", "version", "date", "license"})
"""What is the same in all languages."""


MISSING, EXTRA = "missing", "extra"
"""A file lacks a cell that others have, or has one that others lack."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """What a file says that has words in other languages only: its readers get one of them."""

    values: frozenset[str]


Value = str | int | OneOf | None
"""A number where the file has a number; None where there is nothing."""

Claims = Mapping[str, Value]
"""What is said of one cell, by names of `SAID` and `OF_FILE`; what a kind of file cannot say is left out."""


@dataclass(frozen=True)
class Reading:
    """What one file says in one language.

    `part` says that it need not have all cells, `joined` that it has those of other languages too. The cells of the
    roles in `apart` stand in other files that make one with this one.
    """

    file: str
    language: str
    cells: Mapping[Key, Claims]
    part: bool = False
    joined: bool = False
    apart: frozenset[str] = frozenset()

    def answers_for(self, key: Key) -> bool:
        """Whether a cell that others have must be in this file."""
        return not self.part and key[0] not in self.apart


@dataclass(frozen=True)
class Difference:
    """A file says otherwise than most others, of one cell or of several in the same way; `all_cells` if of all it has.

    `what` is a name of `SAID` or `OF_FILE`, or one of `MISSING` and `EXTRA`. `others` is what `count` other files say;
    `example` is one of them.
    """

    file: str
    cells: tuple[Key, ...]
    what: str
    said: Value
    others: Value
    count: int
    example: str
    all_cells: bool = False


@dataclass(frozen=True)
class Fault:
    """A file that cannot be compared, or not all of it: why, as a sentence of the interface with its values."""

    file: str
    why: str
    values: Mapping[str, str] = field(default_factory=dict)


class UnreadableError(Exception):
    """A file that is not what its name says: `why` is a sentence of the interface."""

    def __init__(self, why: str, **values: str) -> None:
        super().__init__(why)
        self.why, self.values = why, values


def plain(words: str) -> str:
    """Words with single spaces, as HTML shows them: so all files are compared."""
    return " ".join(words.split())
