"""Takes a file; gives a shelf that keeps in it what was made, from one command to the next."""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, TypeVarTuple, cast

from vademecum.shelf.identity import identity
from vademecum.shelf.pickles import Unreadable, packed, unpacked
from vademecum.shelf.shelf import Shelf

Made = TypeVar("Made")
Inputs = TypeVarTuple("Inputs")

PATIENCE = 1.0
"""How many seconds to wait for another command that writes; without the file only time is lost."""

_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
"""What SQLite says of a file that it will never read; all else may pass, such as a full disk."""

_TABLE = "CREATE TABLE IF NOT EXISTS kept (place BLOB PRIMARY KEY, name BLOB, hash BLOB, content BLOB)"

Row = tuple[bytes, bytes, bytes, bytes]
"""A place, the name of its value, the hash of name and content, and the content: the value as bytes."""


class KeptShelf(Shelf):
    """Keeps in one file the newest value of each place, by the identity of all that it is made of.

    What cannot be read is made anew, and what cannot be written is not kept: no fault of the file is raised.
    `made_anew` names the function and the place of each value that was not there.
    """

    def __init__(self, file: Path, way: bytes) -> None:
        """`way` names the way of making, so that another way makes all anew."""
        self.file, self._way = file, way
        self.made_anew: list[str] = []
        self._there: dict[bytes, Row] = {}
        self._asked: set[bytes] = set()
        self._new: list[Row] = []
        self._fresh: dict[tuple[bytes, bytes], object] = {}

    def __enter__(self) -> Self:
        """Read the file."""
        self._there = {row[0]: row for row in self._use(_rows) or ()}
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Write what is new and drop what nobody asked for, unless something failed."""
        gone = self._there.keys() - self._asked
        if kind is None and (self._new or gone):
            self._use(lambda database: _write(database, self._new, gone))

    def made(self, place: str, make: Callable[[*Inputs], Made], *inputs: *Inputs) -> Made:
        """The value that is kept for these inputs, else a new one."""
        function = f"{make.__module__}.{make.__qualname__}"
        said = f"{make.__qualname__} {place}"
        where, name = said.encode("utf-8", "surrogatepass"), self.name(function, inputs)
        self._asked.add(where)
        found = self._find(where, name)
        if found is not None:
            return cast(tuple[Made], found)[0]
        if (where, name) in self._fresh:
            return cast(Made, self._fresh[where, name])
        self.made_anew.append(said)
        value = self._fresh[where, name] = make(*inputs)
        # A value that is too deep to pack is made anew each time.
        with suppress(RecursionError):
            content = packed((value,))
            self._new.append((where, name, _hash(name, content), content))
        return value

    def name(self, function: str, inputs: tuple[object, ...]) -> bytes:
        """What a value is told apart by: the way of making, the function and its inputs."""
        return identity(self._way, function, *inputs)

    def _find(self, where: bytes, name: bytes) -> object:
        """The value in a tuple, or None."""
        _, known, hash_, content = self._there.get(where, (b"", b"", b"", b""))
        if known == name and hash_ == _hash(name, content):
            with suppress(Unreadable):
                return unpacked(content)
        return None

    def _use(self, work: Callable[[sqlite3.Connection], Made]) -> Made | None:
        """What work on the file gives; None where the file cannot be used. One that is broken is removed."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.file, timeout=PATIENCE)) as database:
                # What a loss of power spoils shows in the hashes.
                database.execute("PRAGMA synchronous = OFF")
                database.execute(_TABLE)
                return work(database)
        except OSError:
            return None
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _BROKEN:
                _remove(self.file)
            return None


def _rows(database: sqlite3.Connection) -> list[Row]:
    return database.execute("SELECT place, name, hash, content FROM kept").fetchall()


def _write(database: sqlite3.Connection, rows: Iterable[Row], gone: Iterable[bytes]) -> None:
    """All at once or not at all."""
    with database:
        database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
        database.executemany("DELETE FROM kept WHERE place = ?", [(where,) for where in gone])


def _hash(name: bytes, content: bytes) -> bytes:
    return blake2b(name + content, digest_size=16).digest()


def _remove(file: Path) -> None:
    """With what SQLite wrote beside it, which would be taken for a part of the next file."""
    with suppress(OSError):
        file.with_name(f"{file.name}-journal").unlink(missing_ok=True)
        file.unlink(missing_ok=True)
