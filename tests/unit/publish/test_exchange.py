"""Takes two folders and holds the system's exchange to swapping them, or to saying that it cannot."""

import errno
import os
import sys
from pathlib import Path

import pytest

from vademecum.publish.exchange import exchange_folders


def test_exchange_swaps_two_folders(tmp_path: Path) -> None:
    """Where the system has the call, each name leads to the other folder; elsewhere it says that it has not."""
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    (first / "page").touch()
    if sys.platform == "win32":
        with pytest.raises(OSError, match=os.strerror(errno.ENOSYS)):
            exchange_folders(first, second)
    else:
        exchange_folders(first, second)
        assert (second / "page").exists()
        assert not (first / "page").exists()


def test_exchange_of_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    """A failed call raises the system's error."""
    with pytest.raises(OSError) as caught:
        exchange_folders(tmp_path / "missing", tmp_path)
    assert caught.value.errno in {errno.ENOENT, errno.ENOSYS}
