"""Takes disks without room and holds publishing to leaving the old site byte for byte as it was."""

import errno
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.unit.publish.sites import bytes_in, leftovers, publish, whole_version, write
from vademecum.publish import begin


@contextmanager
def file_limit(size: int) -> Iterator[None]:
    """Let this process write no file beyond `size` bytes: the system then answers a write with an OSError."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Let `folder` hold 256 KiB: as a disk of its own for a user who may mount one, else by a limit on its files."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "vademecum-test", str(folder)]
    with suppress(FileNotFoundError):
        if subprocess.run(mount, check=False, capture_output=True).returncode == 0:
            try:
                yield
            finally:
                subprocess.run(["umount", str(folder)], check=True)
            return
    with file_limit(256 * 1024):
        yield


def test_full_disk_while_building_leaves_the_old_site(tmp_path: Path) -> None:
    """A build that no longer fits is an error, and the old site is byte for byte as it was."""
    with small_disk(tmp_path / "disk"):
        site = tmp_path / "disk" / "site"
        publish(site, 1)
        before = bytes_in(site)
        publication = begin(site)
        with pytest.raises(OSError) as caught:
            (publication.staging / "long.html").write_bytes(b"x" * 2**20)
        publication.discard()
        assert caught.value.errno in {errno.ENOSPC, errno.EFBIG}
        assert bytes_in(site) == before
        publish(site, 2)
        assert whole_version(site) == 2


def test_full_disk_at_commit_leaves_the_old_site(site: Path) -> None:
    """When there is no room for the marker, nothing is swapped."""
    publish(site, 1)
    before = bytes_in(site)
    publication = begin(site)
    write(publication, 2, pages=20)
    with file_limit(0), pytest.raises(OSError) as caught:
        publication.commit()
    assert caught.value.errno == errno.EFBIG
    assert bytes_in(site) == before
    assert leftovers(site) == set()


def test_full_disk_at_the_begin_leaves_nothing(site: Path) -> None:
    """When there is no room even to begin, nothing is put beside the site, and the next build begins."""
    publish(site, 1)
    before = bytes_in(site)
    with file_limit(0), pytest.raises(OSError) as caught:
        begin(site)
    assert caught.value.errno == errno.EFBIG
    assert bytes_in(site) == before
    assert leftovers(site) == set()
    publish(site, 2)
    assert whole_version(site) == 2
