"""Takes functions and what they are given; gives what they made of the same the last time in this process."""

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar, TypeVarTuple, cast

from vademecum.shelf.identity import identity
from vademecum.shelf.shelf import Shelf

Made = TypeVar("Made")
Inputs = TypeVarTuple("Inputs")


class RememberingShelf(Shelf):
    """Keeps the newest value of each place in memory, from one `with` to the next; what nobody asked for goes.

    Every `with` gets the same objects: make only what nobody changes.
    """

    def __init__(self) -> None:
        self._before: dict[str, tuple[bytes, Any]] = {}
        self._now: dict[str, tuple[bytes, Any]] = {}

    def __enter__(self) -> Self:
        """Begin to ask."""
        self._now = {}
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Drop what nobody asked for, unless something failed."""
        self._before = self._now if kind is None else self._before | self._now

    def made(self, place: str, make: Callable[[*Inputs], Made], *inputs: *Inputs) -> Made:
        """The value that is remembered for these inputs, else a new one."""
        where = f"{make.__module__}.{make.__qualname__} {place}"
        name = identity(*inputs)
        known, value = self._now.get(where) or self._before.get(where) or (b"", None)
        if known != name:
            value = make(*inputs)
        self._now[where] = name, value
        return cast(Made, value)
