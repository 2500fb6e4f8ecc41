"""Takes the arguments of `vademecum`; runs it as on a machine with another day, order of folders and umask."""

import datetime
import os
import sys
import time
from collections.abc import Iterator
from typing import Any

AHEAD = datetime.timedelta(days=1, hours=5)
"""How much later it is there."""

_now, _listdir, _scandir = time.time, os.listdir, os.scandir


class _Kind(type):
    """Lets what the system makes count as what is put in its place."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, cls.__mro__[1])


class _Day(datetime.date, metaclass=_Kind):
    @classmethod
    def today(cls) -> Any:
        return super().today() + AHEAD


class _Moment(datetime.datetime, metaclass=_Kind):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> Any:
        return super().now(tz) + AHEAD

    @classmethod
    def utcnow(cls) -> Any:
        return super().now(datetime.UTC).replace(tzinfo=None) + AHEAD


class _Backwards:
    """The entries of a folder, last first."""

    def __init__(self, folder: Any = ".") -> None:
        with _scandir(folder) as entries:
            self._entries = iter([*entries][::-1])

    def __enter__(self) -> "_Backwards":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        return next(self._entries)

    def close(self) -> None:
        """Nothing is open any more."""


def move_there() -> None:
    """Change what this process sees of its machine."""
    os.umask(0o077)
    vars(time).update(time=lambda: _now() + AHEAD.total_seconds())
    vars(datetime).update(date=_Day, datetime=_Moment)
    vars(os).update(listdir=lambda folder=".": _listdir(folder)[::-1], scandir=_Backwards)


if __name__ == "__main__":
    move_there()
    from vademecum.cli import main

    sys.exit(main())
