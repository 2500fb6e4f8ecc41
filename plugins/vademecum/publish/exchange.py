"""Takes two folders of one file system and swaps them in one step, where the system and the disk can."""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

Exchange = Callable[[Path, Path], None]

UNSUPPORTED: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""What a system or a disk answers that has no exchange; NFS and SMB say EINVAL."""

AT_FDCWD: Final = -100  # linux/fcntl.h
RENAME_EXCHANGE: Final = 2  # linux/fs.h
RENAME_SWAP: Final = 2  # sys/stdio.h on macOS


def exchange_folders(first: Path, second: Path) -> None:
    """Give each path the other's content; nobody ever sees one of them missing.

    Raises OSError, with an errno of `UNSUPPORTED` where there is no such call. See renameat2(2) and renamex_np(2).
    """
    if _call(os.fsencode(first), os.fsencode(second)) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(first), None, str(second))


def _call(first: bytes, second: bytes) -> int:
    if sys.platform.startswith("linux"):
        return _function("renameat2")(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE)
    if sys.platform == "darwin":
        return _function("renamex_np")(first, second, RENAME_SWAP)
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


def _function(name: str) -> Callable[..., int]:
    # Older C libraries (glibc before 2.28, some musl) lack the function although the kernel has the call.
    try:
        function: Callable[..., int] = getattr(ctypes.CDLL(None, use_errno=True), name)
    except AttributeError:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS)) from None
    return function
