"""Takes files to write; holds that all of them are put in their places, or none."""

from pathlib import Path

import pytest

from tests.unit.publish.sites import bytes_in
from tests.unit.publish.test_full_disk import file_limit
from vademecum.publish import put_all


def test_files_are_written_with_their_folders(tmp_path: Path) -> None:
    """New ones and old ones; the rights of an old one stay as they were."""
    old = tmp_path / "old.txt"
    old.write_bytes(b"old")
    old.chmod(0o600)
    put_all({tmp_path / "a" / "b" / "new.txt": b"new", old: b"other"})
    assert bytes_in(tmp_path) == {"a/b/new.txt": b"new", "old.txt": b"other"}
    assert old.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("order", [1, -1])
def test_one_that_cannot_be_put_leaves_all_as_they_were(order: int, tmp_path: Path) -> None:
    """Here a folder stands in the place of a file; new folders go again."""
    (tmp_path / "old.txt").write_bytes(b"old")
    (tmp_path / "taken").mkdir()
    before = bytes_in(tmp_path)
    paths = [tmp_path / "old.txt", tmp_path / "new" / "a.txt", tmp_path / "taken"][::order]
    with pytest.raises(OSError, match="taken"):
        put_all({path: b"other" for path in paths})
    assert bytes_in(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old.txt", "taken"]


def test_a_full_disk_leaves_all_as_they_were(tmp_path: Path) -> None:
    """Also where the first file still fits."""
    (tmp_path / "old.txt").write_bytes(b"old")
    with file_limit(4096), pytest.raises(OSError, match="large"):
        put_all({tmp_path / "old.txt": b"other", tmp_path / "new" / "large.txt": bytes(9000)})
    assert bytes_in(tmp_path) == {"old.txt": b"old"}
    assert [path.name for path in tmp_path.iterdir()] == ["old.txt"]
