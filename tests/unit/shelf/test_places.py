"""Where what was read of a folder is kept."""

from pathlib import Path

import pytest

from vademecum.shelf import shelf_of
from vademecum.shelf.kept import KeptShelf


def place_of(docs: Path) -> Path:
    """The file of a folder's shelf."""
    shelf = shelf_of(docs)
    assert isinstance(shelf, KeptShelf)
    return shelf.file


def test_each_folder_has_a_file_beside_it(tmp_path: Path) -> None:
    """However the folder is named when it is asked for."""
    for name in ("docs", "other"):
        (tmp_path / name).mkdir()
    assert place_of(tmp_path / "docs") == tmp_path / ".cache/vademecum/check/docs.sqlite"
    assert place_of(tmp_path / "other") != place_of(tmp_path / "docs")
    assert place_of(tmp_path / "other" / ".." / "docs") == place_of(tmp_path / "docs")


def test_to_ask_for_a_shelf_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is opened."""
    monkeypatch.chdir(tmp_path)
    assert place_of(Path("docs")).parent.parent.parent.parent == tmp_path
    assert [*tmp_path.iterdir()] == []
