"""Takes values under their names; gives them until a whole build has passed in which nobody asked for them."""

from typing import Generic, TypeVar

Value = TypeVar("Value")


class Remembered(Generic[Value]):
    """What the builds of one process made."""

    def __init__(self) -> None:
        self._before: dict[bytes, Value] = {}
        self._now: dict[bytes, Value] = {}

    def __len__(self) -> int:
        """How many values this build asked for."""
        return len(self._now)

    def get(self, name: bytes) -> Value | None:
        """The value of this name, for the next build too."""
        found = self._now.get(name) or self._before.get(name)
        if found is not None:
            self._now[name] = found
        return found

    def put(self, name: bytes, value: Value) -> None:
        """Remember a value."""
        self._now[name] = value

    def end(self) -> None:
        """Drop what the build that ends here did not ask for; after one that failed, nothing need be dropped."""
        self._before, self._now = self._now, {}
