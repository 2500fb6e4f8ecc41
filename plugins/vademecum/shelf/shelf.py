"""Takes a function and what it is given; gives what it makes."""

from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar, TypeVarTuple

Made = TypeVar("Made")
Inputs = TypeVarTuple("Inputs")


class Shelf:
    """The shelf on which nothing stays: each value is made anew. Others keep values from one `with` to the next."""

    def __enter__(self) -> Self:
        """Begin to ask."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End."""

    def made(self, place: str, make: Callable[[*Inputs], Made], *inputs: *Inputs) -> Made:
        """What `make` makes of its inputs; `place` says for what, such as a file: a shelf keeps one value a place.

        `make` is a function of a module, and nothing but its inputs changes what it gives: a shelf that keeps values
        tells them apart by these alone.
        """
        return make(*inputs)
