"""Takes a folder and gives nothing back until its files and their names are on the disk."""

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_SIDE_BY_SIDE = 8


def flush_tree(folder: Path) -> None:
    """Flush all files and folders below `folder`, and itself; raises OSError, such as for a full disk."""
    # Side by side, because a disk's journal takes many flushes in one go; in few calls, because each costs time.
    paths = [*_paths(folder)]
    with ThreadPoolExecutor(max_workers=_SIDE_BY_SIDE) as pool:
        for _ in pool.map(_flush_all, (paths[first::_SIDE_BY_SIDE] for first in range(_SIDE_BY_SIDE))):
            pass


def flush_names(*folders: Path) -> None:
    """Flush which names are in each of `folders`; Windows has no such call and keeps them in its journal."""
    if sys.platform != "win32":
        for folder in folders:
            _flush(folder)


def _paths(folder: Path) -> Iterator[Path]:
    for path, _, files in os.walk(folder):
        yield from (Path(path, file) for file in files if not Path(path, file).is_symlink())
        if sys.platform != "win32":
            yield Path(path)


def _flush_all(paths: list[Path]) -> None:
    for path in paths:
        _flush(path)


def _flush(path: Path) -> None:
    # Windows flushes only what is open for writing.
    descriptor = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
