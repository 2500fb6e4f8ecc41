"""Takes a folder; gives the files below it that can be read and stand in it, and what is wrong with the others."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from stat import S_ISREG

from vademecum.diagnostics import Diagnostic, Phrase, Span
from vademecum.languages import N_
from vademecum.sources.hidden import shown
from vademecum.sources.limits import Limits, beyond, size_beyond
from vademecum.sources.plaintext import guess

Found = tuple[Path, PurePosixPath]
"""A file, and its path below the folder."""

_LINKED = N_("it is a link to what stands outside this folder, or to nothing")
_FOLDER = N_("it is a link to a folder")
_SPECIAL = N_("it is no ordinary file")
_NAME = N_("its name has a sign that no address can have, such as the end of a line")
_CLOSED = N_("you may not open it")

_HEAD = 4096
"""So many bytes of a text that is too large are read."""

_FACTS = frozenset({".yml", ".yaml", ".json"})


@dataclass(frozen=True, slots=True)
class Files:
    """The files that can be read, in a fixed order; `refused` holds, by path, how the text of each other begins."""

    readable: tuple[Found, ...] = ()
    refused: dict[str, str] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()


def find_files(root: Path, name: str, limits: Limits) -> Files:
    """All files; hidden ones and lock files of office programs are passed over.

    Where there are more than there may be, none is given.
    """
    found = list(islice(_all(root), limits.files + 1))
    if len(found) > limits.files:
        return Files(problems=tuple(beyond(N_("files in this folder"), len(found), limits.files, Span(name))))
    wrong = {relative: _wrong(path, root, f"{name}/{_plain(str(relative))}", limits) for path, relative in found}
    return Files(
        tuple((path, relative) for path, relative in found if not wrong[relative]),
        {_plain(str(relative)): _begin(path, wrong[relative]) for path, relative in found if wrong[relative]},
        tuple(chain.from_iterable(wrong.values())),
    )


def _begin(path: Path, wrong: list[Diagnostic]) -> str:
    """How a text begins that is only too large: it says which one it is."""
    if path.suffix.lower() != ".md" or any(found.code != "limit-passed" for found in wrong):
        return ""
    with path.open("rb") as file:
        return guess(file.read(_HEAD))


def _all(root: Path) -> Iterator[Found]:
    """Every file, and every folder that is none to go into."""
    for folder, folders, files in os.walk(root):
        linked = [name for name in folders if Path(folder, name).is_symlink() or shown(_plain(name)) != name]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in linked)
        for name in sorted((*files, *linked)):
            if not name.startswith((".", "~$")):
                path = Path(folder, name)
                yield path, PurePosixPath(path.relative_to(root).as_posix())


def _wrong(path: Path, root: Path, file: str, limits: Limits) -> list[Diagnostic]:
    detail = _unread(path, root)
    if detail:
        return [Diagnostic("file-unread", Span(file), {"name": _plain(path.name), "detail": Phrase(detail)})]
    kind = path.suffix.lower()
    most = limits.text if kind == ".md" else limits.facts if kind in {*_FACTS, ".svg"} else limits.picture
    return list(size_beyond(path.stat().st_size, most, file))


def _unread(path: Path, root: Path) -> str:
    """Why a file is left alone; empty where nothing speaks against it."""
    if shown(_plain(path.name)) != path.name:
        return _NAME
    if path.is_symlink() and not _inside(path, root):
        return _LINKED
    if path.is_dir():
        return _FOLDER
    if not S_ISREG(path.stat().st_mode):
        return _SPECIAL
    return "" if os.access(path, os.R_OK) else _CLOSED


def _inside(path: Path, root: Path) -> bool:
    """Whether a link leads to something that stands below the folder itself."""
    try:
        return path.resolve(strict=True).is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return False


def _plain(name: str) -> str:
    """A name with a mark in the place of bytes that are no UTF-8."""
    return os.fsencode(name).decode("utf-8", "replace")
