"""Takes the path of a site and gives a publication: a staging folder that is committed or discarded."""

import errno
import os
import stat
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from vademecum.publish.errors import PublishError
from vademecum.publish.exchange import UNSUPPORTED, Exchange, exchange_folders
from vademecum.publish.flush import flush_names, flush_tree
from vademecum.publish.folders import Folders, check, clear, mark, prepare

# EBUSY: a mount point; EXDEV: a lower layer of a container image; EACCES: open in Windows, or read-only.
IMMOVABLE: Final = frozenset({errno.EACCES, errno.EPERM, errno.EBUSY, errno.EXDEV})


class Publication:
    """One build's claim on a site, open until `commit` or `discard`; `begin` makes it.

    `staging` is an empty folder on the site's file system; what lies in it at `commit` becomes the site. `published`
    is the site's own folder, links followed: until `commit` it is missing, empty or the old site.
    """

    def __init__(self, folders: Folders, lock: FileLock, exchange: Exchange) -> None:
        self.staging: Final = folders.new
        self.published: Final = folders.site
        self._folders = folders
        self._lock = lock
        self._exchange = exchange

    def commit(self) -> None:
        """Make `staging` the site, remove the site that was there, release the lock.

        Raises PublishError or OSError; unless the swap was done, the old site then stands as it was. What cannot be
        removed after the swap, such as files that a server on another machine has open, goes with the next `begin`.
        Raises RuntimeError when the publication is no longer open.
        """
        if not self._lock.is_locked:
            raise RuntimeError("this publication was committed or discarded before")
        with ExitStack() as after:
            after.callback(self.discard)
            check(self._folders.site)
            mark(self.staging)
            _copy_mode(self._folders.site, self.staging)
            flush_tree(self.staging)
            _swap(self._folders, self._exchange)
            flush_names(self._folders.site.parent)
            after.pop_all()
        with suppress(OSError, PublishError):
            self.discard()

    def discard(self) -> None:
        """Remove `staging`, leave the site as it is, release the lock; does nothing when no longer open.

        Raises OSError when something cannot be removed.
        """
        if not self._lock.is_locked:
            return
        try:
            clear(self._folders)
        except KeyboardInterrupt:
            # Ctrl+C in the middle of it: the rest is removed all the same.
            clear(self._folders)
            raise
        finally:
            self._lock.release()


def begin(site: Path, exchange: Exchange = exchange_folders) -> Publication:
    """Claim `site`, repair what a stopped build left of it, and make an empty staging folder beside it.

    A symbolic link is published to its target. `exchange` swaps two folders in one step, or raises OSError with an
    errno of `UNSUPPORTED`: then two renames do it. Raises PublishError when the site is foreign, a file, busy, denied
    or immovable; OSError when the system refuses otherwise, such as for a full disk.
    """
    folders = Folders(site.resolve())
    try:
        check(folders.site)
        return _open(folders, exchange)
    except PermissionError as error:
        raise PublishError("site-folder-denied", folders.site.parent) from error


def _open(folders: Folders, exchange: Exchange) -> Publication:
    lock = _acquire(folders)
    with ExitStack() as on_error:
        on_error.callback(lock.release)
        clear(folders)
        on_error.callback(clear, folders)
        prepare(folders)
        on_error.pop_all()
    return Publication(folders, lock, exchange)


def _acquire(folders: Folders) -> FileLock:
    folders.lock.parent.mkdir(parents=True, exist_ok=True)
    # Not bound to a thread: a server may begin a build in one and end it in another.
    lock = FileLock(folders.lock, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise PublishError("site-folder-busy", folders.site) from error
    return lock


def _copy_mode(site: Path, staging: Path) -> None:
    if not site.exists():
        return
    status = site.stat()
    if sys.platform != "win32":
        # A web server may read the site through its group; only root or a member can give that on.
        with suppress(PermissionError):
            os.chown(staging, -1, status.st_gid)
    staging.chmod(stat.S_IMODE(status.st_mode))


def _swap(folders: Folders, exchange: Exchange) -> None:
    try:
        if folders.site.exists():
            _replace(folders, exchange)
        else:
            folders.new.rename(folders.site)
    except OSError as error:
        if error.errno not in IMMOVABLE:
            raise
        raise PublishError("site-folder-immovable", folders.site) from error


def _replace(folders: Folders, exchange: Exchange) -> None:
    try:
        exchange(folders.new, folders.site)
    except OSError as error:
        if error.errno not in UNSUPPORTED:
            raise
        # A stop between these two leaves no site but a whole `old`, which `clear` puts back.
        folders.site.rename(folders.old)
        folders.new.rename(folders.site)
