"""Takes folders; says each time that something in them has changed and is at rest again."""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from watchdog.utils.dirsnapshot import DirectorySnapshot, DirectorySnapshotDiff, EmptyDirectorySnapshot

_Snapshot = DirectorySnapshot | EmptyDirectorySnapshot
_Look = Mapping[Path, _Snapshot]


def rounds(folders: Callable[[], Iterable[Path]], pause: float = 0.4) -> Iterator[None]:
    """Yield at once, and again after every change, as soon as the files have been the same for `pause` seconds.

    The files are looked at, `pause` seconds apart, rather than listened to: that works on network drives too. What
    changes while the caller is busy is found afterwards. Hidden files are passed over. Which folders there are is asked
    at each look: a file in one of them may lead to another.
    """
    while True:
        before = _look(folders())
        yield
        while _same(before, now := _look(folders())):
            time.sleep(pause)
        while True:
            time.sleep(pause)
            if _same(now, later := _look(folders())):
                break
            now = later


def _look(folders: Iterable[Path]) -> _Look:
    return {folder: _of_one(folder) for folder in folders}


def _of_one(folder: Path) -> _Snapshot:
    try:
        return DirectorySnapshot(str(folder), listdir=_shown)
    except FileNotFoundError:
        return EmptyDirectorySnapshot()


def _shown(folder: str | None) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        yield from (entry for entry in entries if not entry.name.startswith((".", "~$")))


def _same(before: _Look, now: _Look) -> bool:
    """Whether no file came, went, moved or was written; that a folder's own date changed does not matter."""
    return before.keys() == now.keys() and not any(_changed(before[folder], now[folder]) for folder in now)


def _changed(before: _Snapshot, now: _Snapshot) -> bool:
    found = DirectorySnapshotDiff(before, now)
    return bool(found.files_created or found.files_deleted or found.files_moved or found.files_modified)
