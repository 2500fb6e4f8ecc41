"""Takes files with their new content; puts all of them in their places, or leaves everything as it was."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile


def put_all(files: Mapping[Path, bytes]) -> None:
    """Write every file; raises OSError, such as for a full disk or a folder in the place of a file.

    Nobody sees a file half written. Where one cannot be put in its place, those before it get their old content back.
    """
    made: list[Path] = []
    staged: dict[Path, Path] = {}
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    put: list[Path] = []
    try:
        for path, content in files.items():
            made += _make_folder(path.parent)
            staged[path] = _stage(path, content)
        for path, temporary in staged.items():
            temporary.replace(path)
            put.append(path)
    finally:
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)
        if len(put) < len(files):
            _restore(put, before)
            _remove_empty(made)


def _make_folder(folder: Path) -> list[Path]:
    """Make a folder and those above it; give the new ones, the innermost last."""
    new = [above for above in (folder, *folder.parents) if not above.exists()][::-1]
    folder.mkdir(parents=True, exist_ok=True)
    return new


def _stage(path: Path, content: bytes) -> Path:
    """Write the content to a file beside its place, so that a move puts it there in one step."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", suffix=".part", delete=False) as file:
        temporary = Path(file.name)
        whole = False
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            whole = True
        finally:
            if not whole:
                temporary.unlink(missing_ok=True)
    temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
    return temporary


def _restore(paths: Iterable[Path], before: Mapping[Path, bytes | None]) -> None:
    for path in paths:
        old = before[path]
        if old is None:
            path.unlink(missing_ok=True)
        else:
            _stage(path, old).replace(path)


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in sorted(folders, key=lambda folder: len(folder.parts), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
