"""Takes folders and zips; checks that a copy gives the same sums in both forms."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.archives import DAY, SITE, put
from vademecum.archives.archive import read_site
from vademecum.archives.copies import BROKEN, CopyError, read_copy
from vademecum.archives.manifest import manifest, read_manifest
from vademecum.archives.zipped import zipped

FILES = {**SITE, "SHA256SUMS": manifest(SITE).encode()}


@pytest.mark.parametrize("top", ["", "handbook-1/"])
def test_folder_and_zip_are_alike(tmp_path: Path, top: str) -> None:
    """The folder that all files of an archive are in is no part of their paths."""
    folder = read_copy(put(tmp_path / "copy", FILES))
    path = tmp_path / "copy.zip"
    path.write_bytes(zipped({top + name: content for name, content in FILES.items()}, DAY))
    assert read_copy(path) == folder
    assert folder.sums == read_manifest(manifest(SITE))
    assert folder.manifest == FILES["SHA256SUMS"]


def test_a_copy_may_lack_its_list(tmp_path: Path) -> None:
    """Then it has none, and still all sums."""
    assert read_copy(put(tmp_path, {"a": b"a"})).manifest is None


def test_a_link_to_a_folder_is_no_part_of_the_site(tmp_path: Path) -> None:
    """It counts as a file that nobody can read: what is behind it may be anything."""
    put(tmp_path / "elsewhere", {"secret": b"x"})
    put(tmp_path / "copy", {"a": b"a"})
    (tmp_path / "copy" / "more").symlink_to(tmp_path / "elsewhere")
    assert read_copy(tmp_path / "copy").sums["more"] == BROKEN


def test_what_is_no_zip_is_refused(tmp_path: Path) -> None:
    """Also one that was cut off."""
    path = tmp_path / "copy.zip"
    path.write_bytes(zipped(FILES, DAY)[:-30])
    with pytest.raises(CopyError):
        read_copy(path)


def test_a_broken_file_in_a_zip_is_told_by_its_path(tmp_path: Path) -> None:
    """The others are read all the same."""
    path = tmp_path / "copy.zip"
    content = bytearray(zipped(FILES, DAY))
    with ZipFile(put(tmp_path, {"good.zip": bytes(content)}) / "good.zip") as archive:
        member = archive.getinfo("nl/rollen/index.html")
    content[member.header_offset + 30 + len(member.filename) + 4] ^= 1
    path.write_bytes(content)
    sums = read_copy(path).sums
    assert [name for name, one in sums.items() if one == BROKEN] == ["nl/rollen/index.html"]


def test_what_older_sites_left_is_no_part_of_an_archive(tmp_path: Path) -> None:
    """It is there for pages that are still open, and the same sources make an archive without it."""
    old = json.dumps({"assets/vademecum.0123abcd.css": "2026-11-01"}).encode()
    put(tmp_path, {**SITE, ".vademecum-old.json": old, "assets/vademecum.0123abcd.css": b"p{}"})
    assert read_site(tmp_path) == dict(SITE)
