"""Takes folders of files; checks which get a compressed copy, and its bytes."""

import gzip
import os
from pathlib import Path

import pytest

from vademecum.hosting import compress
from vademecum.hosting.compression import compressed

WORDS = b"words and " * 100


def test_texts_get_a_copy(tmp_path: Path) -> None:
    """Not what is small, or packed, or a picture; again the same, and as old as the file itself."""
    for name in ("a.html", "b.json", "c.json.gz", "d.png", "e.pf_meta"):
        (tmp_path / name).write_bytes(WORDS)
        os.utime(tmp_path / name, (0, 1_000_000_000))
    (tmp_path / "f.css").write_bytes(b"a")
    for _again in range(2):
        assert [path.name for path in compress(tmp_path)] == ["a.html.gz", "b.json.gz"]
    assert gzip.decompress((tmp_path / "a.html.gz").read_bytes()) == WORDS
    assert (tmp_path / "a.html.gz").stat().st_mtime == 1_000_000_000
    assert len([*tmp_path.iterdir()]) == 8


def test_bytes_say_neither_when_nor_where() -> None:
    """No time, no name, no system (RFC 1952, 2.3)."""
    assert compressed(WORDS)[:10] == b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"


def test_what_grows_gets_none(tmp_path: Path) -> None:
    """A copy that is larger helps nobody."""
    (tmp_path / "a.txt").write_bytes(os.urandom(300))
    assert [*compress(tmp_path)] == []


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """But an error, where the copy cannot be put."""
    (tmp_path / "a.html").write_bytes(WORDS)
    (tmp_path / "a.html.gz").mkdir()
    with pytest.raises(OSError):
        [*compress(tmp_path)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.html.gz"]
