"""Takes a folder; gives bundles that are kept there from one build to the next, each in one file."""

import io
import re
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile

from vademecum.search.bundles import Documents, Files

DAY = 24 * 60 * 60
"""The seconds after which a file that was never finished is dropped: until then another build may write it."""

_UNFINISHED = ".bundle-"
_NAME = re.compile(r"(.+-[0-9a-f]{32})-([0-9a-f]{32})\.zip")
"""The language and the key of what the bundle is made of, and the hash of the file's bytes."""

_BEGIN = (1980, 1, 1, 0, 0, 0)
"""The time of each file: the first that a zip can hold, so that the same bundle is the same bytes."""


class KeptBundles:
    """The bundles in a folder; one that cannot be read is made anew, and one that cannot be written is not kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._asked: set[str] = set()

    def bundle(self, made_of: Documents, make: Callable[[Documents], Files]) -> Files:
        """The bundle that is kept for these documents, else a new one."""
        name = f"{made_of.language}-{made_of.key}"
        found = next(filter(None, map(_read, self._files(name))), None)
        if found is None:
            found = make(made_of)
            with suppress(OSError):
                self._put(name, _packed(found))
        self._asked.add(name)
        return found

    def tidy(self) -> None:
        """Drop what was not asked for; files of others are left alone."""
        for path in self._files():
            if (found := _NAME.fullmatch(path.name)) and found[1] not in self._asked:
                _drop(path)
        with suppress(OSError):
            for path in self.folder.glob(f"{_UNFINISHED}*"):
                if path.stat().st_mtime < time.time() - DAY:
                    _drop(path)

    def _files(self, name: str = "") -> list[Path]:
        try:
            return sorted(
                path
                for path in self.folder.iterdir()
                if (found := _NAME.fullmatch(path.name)) and name in ("", found[1])
            )
        except OSError:
            return []

    def _put(self, name: str, content: bytes) -> None:
        """Write the file as a whole or not at all: another build may do the same."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.folder, prefix=_UNFINISHED, delete=False) as file:
            file.write(content)
        try:
            Path(file.name).replace(self.folder / f"{name}-{_hash(content)}.zip")
        finally:
            Path(file.name).unlink(missing_ok=True)


def _read(path: Path) -> Files | None:
    """The files of a bundle; nothing where its bytes are not those that the name speaks of: then it is dropped."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    found = _NAME.fullmatch(path.name)
    if not found or found[2] != _hash(content):
        _drop(path)
        return None
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _packed(files: Files) -> bytes:
    """Put together as they are: nearly all of them are compressed already."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        for name, part in files.items():
            packed.writestr(zipfile.ZipInfo(name, _BEGIN), part)
    return content.getvalue()


def _hash(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()


def _drop(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
