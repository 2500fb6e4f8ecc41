"""Takes the path of a site and gives the folders beside it, what may be done to them, and their repair."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vademecum.publish.errors import PublishError

MARKER: Final = ".vademecum"
MARKER_TEXT: Final = "Vademecum made this folder; each build replaces everything in it.\n"


@dataclass(frozen=True)
class Folders:
    """A site and, beside it on the same file system, the lock and the workshop of its next version.

    The workshop holds `new` (being built, or after an exchange the site it replaced), `old` (the whole site, set aside
    between two renames) and `gone` (being removed). Only `old` can be the last copy of a site.
    """

    site: Path

    @property
    def lock(self) -> Path:
        return self.site.with_name(f".{self.site.name}.publishing.lock")

    @property
    def workshop(self) -> Path:
        return self.site.with_name(f".{self.site.name}.publishing")

    @property
    def new(self) -> Path:
        return self.workshop / "new"

    @property
    def old(self) -> Path:
        return self.workshop / "old"

    @property
    def gone(self) -> Path:
        return self.workshop / "gone"


def mark(folder: Path) -> None:
    """Put the marker in, which says that all in `folder` may be replaced."""
    (folder / MARKER).write_bytes(MARKER_TEXT.encode())


def is_marked(folder: Path) -> bool:
    """Whether this tool made `folder`."""
    return (folder / MARKER).is_file()


def check(folder: Path) -> None:
    """Raise PublishError unless `folder` is missing, empty, or made by this tool and free of a Git repository."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise PublishError("site-folder-file", folder)
    if os.path.ismount(folder):
        raise PublishError("site-folder-immovable", folder)
    if any(folder.iterdir()) and (not is_marked(folder) or (folder / ".git").exists()):
        raise PublishError("site-folder-foreign", folder)


def prepare(folders: Folders) -> None:
    """Make the workshop with an empty `new` in it."""
    folders.workshop.mkdir()
    # Closed to others: the parent may itself be on the web. Not by mkdir's mode, which Windows makes heritable.
    folders.workshop.chmod(0o700)
    mark(folders.workshop)
    folders.new.mkdir()


def clear(folders: Folders) -> None:
    """Put back a site that is set aside, then remove the workshop; right after a stop at any moment.

    Raises PublishError when the workshop is not ours, OSError when something cannot be moved or removed.
    """
    if not folders.workshop.exists():
        return
    check(folders.workshop)
    _settle_old(folders)
    _remove(folders.gone)
    _remove(folders.new)
    # The marker goes last, so that what a stop leaves behind is either marked or empty.
    (folders.workshop / MARKER).unlink(missing_ok=True)
    folders.workshop.rmdir()


def _settle_old(folders: Folders) -> None:
    if not folders.old.exists():
        return
    if is_marked(folders.site):
        # Renamed before it is removed: an `old` is whole, always.
        folders.old.rename(folders.gone)
        return
    if folders.site.exists():
        # Windows renames onto nothing; a folder that somebody filled meanwhile stops the repair here.
        folders.site.rmdir()
    folders.old.rename(folders.site)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
