"""Takes sites that are being read, lie on other disks, or may not be written; publishes to them."""

import errno
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.client import HTTPConnection
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.unit.publish.sites import bytes_in, leftovers, publish, whole_version, write
from vademecum.publish import PublishError, begin
from vademecum.publish.exchange import exchange_folders
from vademecum.publish.folders import Folders


def mount(folder: Path, *arguments: str) -> None:
    """Mount something at a folder; a user who may not skips the test."""
    if subprocess.run(["mount", *arguments, str(folder)], check=False, capture_output=True).returncode != 0:
        pytest.skip("this user may not mount")


@contextmanager
def other_disk(folder: Path) -> Iterator[Path]:
    """Make a folder a disk of its own, in memory."""
    folder.mkdir(parents=True, exist_ok=True)
    mount(folder, "-t", "tmpfs", "-o", "size=4m", "vademecum-test")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


class Quiet(SimpleHTTPRequestHandler):
    """A web server that keeps no log."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[int]:
    """Serve a site by its path, as web servers do, and give the port."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def answer(port: int, page: str) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", page)
    response = connection.getresponse()
    return response.status, response.read()


def publish_many(site: Path) -> None:
    for version in range(1, 30):
        publish(site, version)


def test_running_server_answers_each_question(site: Path) -> None:
    """While version after version is published: always with a page of one of them, never with «not found»."""
    publish(site, 0)
    with served(site) as port:
        publishing = Thread(target=publish_many, args=(site,))
        publishing.start()
        seen = []
        while publishing.is_alive():
            seen.append(answer(port, "/7.html"))
        seen.append(answer(port, "/7.html"))
    assert {status for status, _ in seen} == {200}
    versions = [int(page) for _, page in seen]
    assert versions == sorted(versions)
    assert versions[-1] == 29


def test_file_that_is_being_sent_is_sent_to_its_end(site: Path) -> None:
    """Who has a page of the old site open reads on in it after the swap."""
    publish(site, 1)
    with (site / "0.html").open("rb") as page:
        publish(site, 2)
        assert page.read() == b"1"
    assert whole_version(site) == 2


def test_link_to_another_disk(site: Path, tmp_path: Path) -> None:
    """The site is built and swapped on the disk that the link leads to."""
    site.parent.mkdir()
    with other_disk(tmp_path / "disk") as disk:
        site.symlink_to(disk / "site", target_is_directory=True)
        for version in (1, 2):
            publish(site, version)
            assert whole_version(site) == version
        assert leftovers(disk / "site") == set()
        assert (disk / "site").stat().st_dev != site.parent.stat().st_dev


def test_site_that_is_a_disk_is_refused(site: Path) -> None:
    """Before the build; a swap could not be done at the end."""
    with other_disk(site):
        with pytest.raises(PublishError) as caught:
            begin(site)
        assert caught.value.code == "site-folder-immovable"


def test_folder_mounted_at_a_second_place_is_refused(site: Path, tmp_path: Path) -> None:
    """Also where both are on one disk, so that it shows only at the swap; the old site stays."""
    publish(tmp_path / "real", 1)
    site.mkdir(parents=True)
    mount(site, "--bind", str(tmp_path / "real"))
    try:
        before = bytes_in(site)
        with pytest.raises(PublishError) as caught:
            publish(site, 2)
        assert caught.value.code == "site-folder-immovable"
        assert bytes_in(site) == before
        assert leftovers(site) == set()
    finally:
        subprocess.run(["umount", str(site)], check=True)


def test_disk_that_may_only_be_read_stays(tmp_path: Path) -> None:
    """It is an error of the system, before anything is built."""
    with other_disk(tmp_path / "disk") as disk:
        publish(disk / "site", 1)
        before = bytes_in(disk)
        mount(disk, "-o", "remount,ro")
        with pytest.raises((OSError, PublishError)):
            begin(disk / "site")
        assert bytes_in(disk) == before


def test_disk_that_is_full_at_the_swap_keeps_the_old_site(site: Path) -> None:
    """A folder that cannot take another name for want of room is no reason to try in two steps."""

    def full(_first: Path, _second: Path) -> None:
        raise OSError(errno.ENOSPC, "no room")

    publish(site, 1)
    before = bytes_in(site)
    publication = begin(site, full)
    write(publication, 2, pages=20)
    with pytest.raises(OSError, match="no room"):
        publication.commit()
    assert bytes_in(site) == before
    assert leftovers(site) == set()


def test_old_site_that_cannot_be_removed_goes_with_the_next_build(site: Path) -> None:
    """The new one is published all the same, and the build is no failure."""

    def held(first: Path, second: Path) -> None:
        exchange_folders(first, second)
        first.rename(first.with_name("held"))
        first.symlink_to("held", target_is_directory=True)

    publish(site, 1)
    publication = begin(site, held)
    write(publication, 2, pages=20)
    publication.commit()
    assert whole_version(site) == 2
    new = Folders(site).new
    new.unlink()
    new.with_name("held").rename(new)
    publish(site, 3)
    assert whole_version(site) == 3
    assert leftovers(site) == set()
