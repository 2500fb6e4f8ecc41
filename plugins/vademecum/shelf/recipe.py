"""Takes the program as it runs; gives the name of the way in which it makes values: another program, another name."""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from vademecum.shelf.identity import identity

_CODE = Path(__file__).parent.parent


@cache
def recipe() -> bytes:
    """The identity of all files of this package, of Python, and of the packages that can be imported.

    Asked once in a process, because a program that runs on does not change with its files. Raises OSError.
    """
    return identity(sys.version, tuple(_files(_CODE)), tuple(_packages()))


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield from _files(path) if path.name != "__pycache__" else ()
        else:
            yield str(path.relative_to(_CODE)), path.read_bytes()


def _packages() -> Iterator[tuple[str, int]]:
    """The name of each package, which ends in its version, and when it was installed."""
    for place in dict.fromkeys(map(Path, sys.path)):
        if place.is_dir():
            for path in sorted(place.glob("*.dist-info")):
                yield path.name, path.stat().st_mtime_ns
