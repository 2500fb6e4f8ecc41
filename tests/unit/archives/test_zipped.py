"""Takes files; checks that the zip of them is one, and the same everywhere."""

import io
import random
from datetime import date
from hashlib import sha256
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from tests.archives import DAY, SITE
from vademecum.archives import zipped as zipping
from vademecum.archives.zipped import TooLargeError, zipped

FILES = {**SITE, "leeg.txt": b"", "nl/ærø/index.html": "Ærø".encode() * 90, "kaart.png": b"a" * 900}
KNOWN = "29cb3365320113e0636b5cf907def944b09a6ecfa51ec437aea1e12b63cf6aba"


def opened(content: bytes) -> ZipFile:
    """The zip as Python's own reader opens it."""
    return ZipFile(io.BytesIO(content))


def test_every_file_comes_out_as_it_went_in() -> None:
    """In the order of names, whatever order they came in."""
    names = [*FILES]
    random.Random(7).shuffle(names)
    content = zipped({name: FILES[name] for name in names}, DAY)
    with opened(content) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(FILES)
        assert {name: archive.read(name) for name in archive.namelist()} == FILES
    assert content == zipped(FILES, DAY)


def test_time_mode_and_system_are_fixed() -> None:
    """Midnight of the day of the build, readable by everyone, as on Unix."""
    with opened(zipped(FILES, DAY)) as archive:
        found = {(one.date_time, one.external_attr >> 16, one.create_system) for one in archive.infolist()}
    assert found == {((2026, 11, 23, 0, 0, 0), 0o100644, 3)}


def test_what_is_packed_is_not_packed_again() -> None:
    """A picture stands as it is, and so does what packing makes no smaller."""
    with opened(zipped(FILES, DAY)) as archive:
        method = {one.filename: one.compress_type for one in archive.infolist()}
    assert [method[name] for name in ("kaart.png", "leeg.txt")] == [ZIP_STORED, ZIP_STORED]
    assert method["nl/rollen/index.html"] == ZIP_DEFLATED


def test_several_processors_give_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one does."""
    alone = zipped(FILES, DAY)
    monkeypatch.setattr(zipping, "_FEW", 0)
    assert zipped(FILES, DAY) == alone


def test_bytes_depend_on_no_zlib_of_the_system() -> None:
    """They are written down here: another machine that gets others has another packer."""
    assert sha256(zipped({"a.txt": b"vademecum " * 100}, DAY)).hexdigest() == KNOWN


def test_a_day_before_1980_is_that_year() -> None:
    """The form knows no earlier one."""
    with opened(zipped({"a": b"a"}, date(1970, 1, 1))) as archive:
        assert archive.infolist()[0].date_time[0] == 1980


def test_too_many_files_are_refused() -> None:
    """Beyond them the form has an extension that some programs do not open."""
    with pytest.raises(TooLargeError):
        zipped({str(number): b"" for number in range(0x10000)}, DAY)
