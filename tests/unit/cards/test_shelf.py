"""Takes cards and a folder; checks which pictures are drawn, which are taken from the folder, and which are dropped."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from vademecum.cards import Card, Shelf
from vademecum.cards.shelf import WEEK

CARD = Card("role", "Handbook", "Role", "CMIO")
OTHER = Card("role", "Handbook", "Role", "CNIO")


class Drawing:
    """What draws, and remembers what it drew."""

    def __init__(self) -> None:
        self.drawn: list[str] = []

    def __call__(self, card: Card) -> bytes:
        """The title as a picture."""
        self.drawn.append(card.title)
        return card.title.encode()


@pytest.fixture
def drawing() -> Drawing:
    """Gives what draws."""
    return Drawing()


def kept(folder: Path) -> list[str]:
    """The contents of the files in the folder."""
    return sorted(path.read_text() for path in folder.iterdir())


def taken(shelf: Shelf, card: Card = CARD) -> bytes:
    """The bytes of a picture that is a file."""
    path = shelf.picture(card)
    assert isinstance(path, Path)
    return path.read_bytes()


def test_a_picture_is_drawn_once(tmp_path: Path, drawing: Drawing) -> None:
    """By one build, and not again by the next."""
    folder = tmp_path / "cache" / "cards"
    for _ in range(2):
        shelf = Shelf(folder, drawing, "a")
        assert [taken(shelf), taken(shelf), taken(shelf, OTHER)] == [b"CMIO", b"CMIO", b"CNIO"]
    assert drawing.drawn == ["CMIO", "CNIO"]


def test_another_way_of_drawing_draws_anew(tmp_path: Path, drawing: Drawing) -> None:
    """The old picture stays for builds that draw in the old way."""
    for recipe in "ab":
        taken(Shelf(tmp_path, drawing, recipe))
    assert drawing.drawn == ["CMIO", "CMIO"]
    assert len(kept(tmp_path)) == 2


def _cut(path: Path) -> None:
    path.write_bytes(b"CM")


def _fill(path: Path) -> None:
    path.write_bytes(b"someone else's")


def _replace(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("spoil", [_cut, _fill, Path.unlink, _replace])
def test_a_spoilt_picture_is_made_again(tmp_path: Path, drawing: Drawing, spoil: Callable[[Path], None]) -> None:
    """Whether it was cut, replaced, taken away, or is no file."""
    folder = tmp_path / "cards"
    path = Shelf(folder, drawing, "a").picture(CARD)
    assert isinstance(path, Path)
    spoil(path)
    again = Shelf(folder, drawing, "a").picture(CARD)
    assert (again.read_bytes() if isinstance(again, Path) else again) == b"CMIO"
    assert drawing.drawn == ["CMIO", "CMIO"]


def test_where_nothing_can_be_written_a_picture_is_still_drawn(tmp_path: Path, drawing: Drawing) -> None:
    """It is drawn by each build then."""
    (tmp_path / "file").write_text("no folder")
    assert Shelf(tmp_path / "file" / "cards", drawing, "a").picture(CARD) == b"CMIO"


def test_what_nobody_asked_for_in_a_week_is_dropped(tmp_path: Path, drawing: Drawing) -> None:
    """Files that were never done too; what was asked for, what is new, and what is not ours stays."""
    shelf = Shelf(tmp_path, drawing, "a")
    taken(shelf), taken(shelf, OTHER)
    (tmp_path / ".card-left").write_text("left")
    (tmp_path / "notes.png").write_text("notes")
    for path in tmp_path.iterdir():
        os.utime(path, (time.time() - WEEK - 60,) * 2)
    later = Shelf(tmp_path, drawing, "a")
    assert taken(later) == b"CMIO"
    later.tidy()
    assert kept(tmp_path) == ["CMIO", "notes"]


def test_a_folder_that_is_not_there_is_tidy(tmp_path: Path, drawing: Drawing) -> None:
    """Nothing is made where nothing was asked for."""
    Shelf(tmp_path / "cards", drawing, "a").tidy()
    assert not (tmp_path / "cards").exists()
