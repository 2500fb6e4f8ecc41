"""Takes a published copy, a folder or a zip; gives the SHA-256 sum of every file in it, and the list that it brings."""

import os
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import IO, Final
from zipfile import BadZipFile, ZipFile

from vademecum.archives.manifest import MANIFEST

_PIECE: Final = 1 << 20
BROKEN: Final = "broken"
"""In the place of a sum: the file cannot be read out of its zip."""


class CopyError(Exception):
    """What should be a zip and cannot be opened as one."""


@dataclass(frozen=True)
class Copy:
    """The sums of all files but the list by path, and the words of the list, None where it has none."""

    sums: Mapping[str, str]
    manifest: bytes | None


def read_copy(path: Path) -> Copy:
    """Read every file of a folder or a zip. Raises CopyError where a file is no zip, or OSError."""
    return _of_folder(path) if path.is_dir() else _of_zip(path)


def sum_of(file: IO[bytes]) -> str:
    """The SHA-256 sum of an open file."""
    found = sha256()
    while piece := file.read(_PIECE):
        found.update(piece)
    return found.hexdigest()


def _of_folder(folder: Path) -> Copy:
    listed = folder / MANIFEST
    sums = {path: _sum_at(folder / path) for path in _paths(folder) if path != MANIFEST}
    return Copy(sums, listed.read_bytes() if listed.is_file() else None)


def _paths(folder: Path) -> Iterator[str]:
    """Everything that is no folder; a link to a folder counts as a file of its own, because what is behind it may be
    anything."""
    for above, folders, names in os.walk(folder):
        for name in (*names, *(one for one in folders if Path(above, one).is_symlink())):
            yield Path(above, name).relative_to(folder).as_posix()


def _sum_at(path: Path) -> str:
    if not path.is_file():
        return BROKEN
    with path.open("rb") as file:
        return sum_of(file)


def _of_zip(path: Path) -> Copy:
    try:
        with ZipFile(path) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
            top = _top(names)
            sums = {name.removeprefix(top): _sum_in(archive, name) for name in names}
            listed = archive.read(top + MANIFEST) if sums.pop(MANIFEST, BROKEN) != BROKEN else None
    except (BadZipFile, NotImplementedError, UnicodeDecodeError) as error:
        raise CopyError from error
    return Copy(sums, listed)


def _top(names: list[str]) -> str:
    """The folder, with a slash, in which all files of a zip are; empty where they are in none or in several."""
    firsts = {PurePosixPath(name).parts[0] for name in names if "/" in name}
    top = f"{next(iter(firsts))}/" if len(firsts) == 1 else ""
    return top if all(name.startswith(top) for name in names) else ""


def _sum_in(archive: ZipFile, name: str) -> str:
    try:
        with archive.open(name) as file:
            return sum_of(file)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return BROKEN
