"""The shelf in a file: what it keeps, and what becomes of a file that is not as it should be."""

import os
import pickle
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vademecum.shelf.kept import KeptShelf, Row, _hash, _write

WAY = b"way"


def double(word: str, times: int = 2) -> str:
    """What is kept here."""
    return word * times


def thrice(word: str) -> str:
    """Another function of the same input."""
    return word * 3


def ask(file: Path, *words: str, way: bytes = WAY) -> tuple[list[str], list[str]]:
    """What comes of each word, whose first letter is its place, and which of them were made anew."""
    with KeptShelf(file, way) as shelf:
        return [shelf.made(word[0], double, word) for word in words], shelf.made_anew


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where to keep, in a folder that is not there yet."""
    return tmp_path / "folder" / "kept.sqlite"


def test_a_value_is_made_once(file: Path) -> None:
    """From the second time on it is there."""
    assert ask(file, "ab", "cd") == (["abab", "cdcd"], ["double a", "double c"])
    assert ask(file, "cd", "ab") == (["cdcd", "abab"], [])


def test_another_input_another_way_and_another_function_make_anew(file: Path) -> None:
    """Though the place is the same."""
    ask(file, "ab")
    assert ask(file, "ac") == (["acac"], ["double a"])
    assert ask(file, "ac", way=b"other") == (["acac"], ["double a"])
    with KeptShelf(file, b"other") as shelf:
        assert shelf.made("a", thrice, "ac") == "acacac"
        assert shelf.made("a", double, "ac", 1) == "ac"


def test_a_value_of_none_is_kept_too(file: Path) -> None:
    """It is a value like any."""
    for anew in (["print a"], []):
        with KeptShelf(file, WAY) as shelf:
            assert shelf.made("a", print, "") is None
            assert shelf.made_anew == anew


def test_what_nobody_asked_for_is_dropped(file: Path) -> None:
    """And a place has one value: the file does not grow with what was."""
    ask(file, "ab", "cd")
    size = file.stat().st_size
    for number in range(200):
        ask(file, f"a{number}")
    assert file.stat().st_size == size
    assert ask(file, "cd")[1] == ["double c"]


def test_what_fails_changes_nothing(file: Path) -> None:
    """Who stops in the middle has not asked for all."""
    ask(file, "ab", "cd")
    with pytest.raises(ZeroDivisionError), KeptShelf(file, WAY) as shelf:
        shelf.made("a", double, "other")
        raise ZeroDivisionError
    assert ask(file, "ab", "cd")[1] == []


def test_two_at_once_do_not_disturb_each_other(file: Path) -> None:
    """Of one place the last one counts."""
    with KeptShelf(file, WAY) as one, KeptShelf(file, WAY) as other:
        assert (one.made("a", double, "ab"), other.made("a", double, "ac")) == ("abab", "acac")
    assert ask(file, "ab") == (["abab"], [])


def test_a_file_that_another_holds_is_done_without(file: Path) -> None:
    """Nobody waits for long, and what is there stays."""
    ask(file, "ab")
    with sqlite3.connect(file) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        assert ask(file, "ab") == (["abab"], ["double a"])
    holder.close()
    assert ask(file, "ab")[1] == []


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_replaced(file: Path, content: bytes) -> None:
    """By the second time at the latest all is kept again."""
    file.parent.mkdir()
    file.write_bytes(content)
    assert ask(file, "ab")[0] == ["abab"]
    ask(file, "ab")
    assert ask(file, "ab") == (["abab"], [])


def test_a_database_of_another_shape_is_replaced(file: Path) -> None:
    """It may be of another version."""
    file.parent.mkdir()
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE kept (a)")
    other.close()
    ask(file, "ab")
    ask(file, "ab")
    assert ask(file, "ab") == (["abab"], [])


def test_no_broken_byte_gives_another_value(file: Path) -> None:
    """Wherever it is, and wherever the file ends."""
    words = [f"{letter}{'b' * 400}" for letter in "abcdefgh"]
    expected = ask(file, *words)[0]
    whole = file.read_bytes()
    for at in range(0, len(whole), 211):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        assert ask(file, *words)[0] == expected, at
        file.write_bytes(whole[:at])
        assert ask(file, *words)[0] == expected, at


def test_a_folder_that_cannot_be_is_done_without(tmp_path: Path) -> None:
    """As on a disk that is read-only."""
    (tmp_path / "folder").touch()
    assert ask(tmp_path / "folder" / "kept.sqlite", "ab") == (["abab"], ["double a"])


def test_a_full_disk_is_done_without(file: Path) -> None:
    """What was there before stays."""
    ask(file, "ab")
    room = file.stat().st_size
    resource_limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource_limits[1]))
    try:
        assert ask(file, "ab", "c" * 100_000)[0] == ["abab", "c" * 200_000]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, resource_limits)
    assert ask(file, "ab") == (["abab"], [])


def killed(file: Path) -> None:
    """Write rows of many pages and stop for good in the middle of them."""

    def rows() -> Iterator[Row]:
        for number in range(100):
            yield b"double a", b"%d" % number, b"", bytes(100_000)
        os.kill(os.getpid(), signal.SIGKILL)

    KeptShelf(file, WAY)._use(lambda database: _write(database, rows(), [b"double a"]))


def test_a_stop_in_the_middle_leaves_what_was_there(file: Path) -> None:
    """Though much was on the disk already."""
    ask(file, "ab")
    code = f"from pathlib import Path; from {__name__} import killed; killed(Path({str(file)!r}))"
    stopped = subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[3])
    assert stopped.returncode == -signal.SIGKILL
    assert file.with_name("kept.sqlite-journal").exists()
    assert ask(file, "ab") == (["abab"], [])


class Trap:
    """What makes a file when Python's own reader reads it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


def test_a_file_of_a_stranger_runs_nothing(file: Path) -> None:
    """Though its hashes are right."""
    ask(file, "ab")
    content = pickle.dumps(Trap(file.with_name("trap")))
    with sqlite3.connect(file) as database:
        (name,) = database.execute("SELECT name FROM kept").fetchone()
        database.execute("UPDATE kept SET hash = ?, content = ?", (_hash(name, content), content))
    database.close()
    assert ask(file, "ab") == (["abab"], ["double a"])
    assert not file.with_name("trap").exists()


def deep(depth: int) -> tuple[object, ...]:
    """A tuple in a tuple in a tuple."""
    value: tuple[object, ...] = ()
    for _ in range(depth):
        value = (value,)
    return value


def test_a_value_too_deep_to_keep_is_given_all_the_same(file: Path) -> None:
    """Each time anew."""
    for _ in range(2):
        with KeptShelf(file, WAY) as shelf:
            assert shelf.made("a", deep, 100_000)
            assert shelf.made_anew == ["deep a"]
