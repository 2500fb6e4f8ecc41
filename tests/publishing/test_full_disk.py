"""Takes a disk without room; holds a build to leaving the published site as it was, and to saying what is wrong."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.builds import build, content, run
from tests.publishing.projects import LOCK_ALONE, beside, edit

ROOM = 512 * 1024
"""Bytes that a full disk has left: enough to begin a build, too few to finish it."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Gives a folder, which is a small disk of its own for a user who may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=32m", "vademecum-test", str(folder)]
    with suppress(FileNotFoundError):
        subprocess.run(mount, check=False, capture_output=True)
    yield folder
    if folder.is_mount():
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def no_room(disk: Path) -> Iterator[None]:
    """Fill the disk up but for `ROOM` bytes; on one that is not ours, let no file grow beyond a few kilobytes."""
    if not disk.is_mount():
        with file_limit(20_000):
            yield
        return
    state = os.statvfs(disk)
    filler = disk / "filler"
    filler.write_bytes(bytes(state.f_bavail * state.f_frsize - ROOM))
    yield
    filler.unlink()


@contextmanager
def file_limit(size: int) -> Iterator[None]:
    """Let this process and those that it starts write no file beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("command", ["vademecum", "mkdocs"])
def test_full_disk_leaves_the_published_site(project: Path, disk: Path, command: str) -> None:
    """Without room for the new site, the old one stays byte for byte; with room again, the next build succeeds."""
    site = disk / "site"
    build(project, command, "--site-dir", str(site))
    before = content(site)
    edit(project)
    with no_room(disk):
        done = run(project, command, "build", "--strict", "--site-dir", str(site))
    assert done.code == 1
    assert content(site) == before
    assert beside(site) == LOCK_ALONE
    build(project, command, "--site-dir", str(site))
    assert content(site) != before


@pytest.mark.parametrize("command", ["vademecum", "mkdocs"])
def test_full_disk_is_said_in_a_sentence(project: Path, disk: Path, command: str) -> None:
    """Who builds on a full disk reads one sentence in his own language, and no Python."""
    with no_room(disk):
        done = run(project, command, "build", "--site-dir", str(disk / "site"), LC_ALL="nl_NL.UTF-8")
    said = done.output + done.errors
    assert "De bouw is gestopt: " in said
    assert "Verhelp dat en bouw opnieuw; de gepubliceerde site is zoals hij was." in said
    assert "Traceback" not in said
