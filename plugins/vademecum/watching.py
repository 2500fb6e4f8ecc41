"""Takes a folder; says each time that something in it has changed and is at rest again."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from watchdog.utils.dirsnapshot import DirectorySnapshot, DirectorySnapshotDiff, EmptyDirectorySnapshot

_Look = DirectorySnapshot | EmptyDirectorySnapshot


def rounds(folder: Path, pause: float = 0.4) -> Iterator[None]:
    """Yield at once, and again after every change, as soon as the files have been the same for `pause` seconds.

    The files are looked at, `pause` seconds apart, rather than listened to: that works on network drives too. What
    changes while the caller is busy is found afterwards. Hidden files are passed over.
    """
    while True:
        before = _look(folder)
        yield
        while _same(before, now := _look(folder)):
            time.sleep(pause)
        while True:
            time.sleep(pause)
            if _same(now, later := _look(folder)):
                break
            now = later


def _look(folder: Path) -> _Look:
    try:
        return DirectorySnapshot(str(folder), listdir=_shown)
    except FileNotFoundError:
        return EmptyDirectorySnapshot()


def _shown(folder: str | None) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        yield from (entry for entry in entries if not entry.name.startswith((".", "~$")))


def _same(before: _Look, now: _Look) -> bool:
    """Whether no file came, went, moved or was written; that a folder's own date changed does not matter."""
    found = DirectorySnapshotDiff(before, now)
    return not (found.files_created or found.files_deleted or found.files_moved or found.files_modified)
