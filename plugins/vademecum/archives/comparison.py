"""Takes the sums that a copy should have and those that it has; gives each file that differs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How a file differs from the list."""

    CHANGED = "changed"
    MISSING = "missing"
    EXTRA = "extra"


@dataclass(frozen=True)
class Difference:
    """A file of the copy, or of the list, and how it differs."""

    path: str
    kind: Kind


def compare(wanted: Mapping[str, str], found: Mapping[str, str]) -> Iterator[Difference]:
    """The differences in the order of paths; sums are by path."""
    for path in sorted(wanted.keys() | found.keys()):
        if path not in found:
            yield Difference(path, Kind.MISSING)
        elif path not in wanted:
            yield Difference(path, Kind.EXTRA)
        elif wanted[path] != found[path]:
            yield Difference(path, Kind.CHANGED)
