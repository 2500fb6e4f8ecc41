"""Takes documents and a folder; checks which bundles are made, which are taken from there, and which are dropped."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from vademecum.search import Documents, Files, KeptBundles
from vademecum.search.kept import DAY

DOCUMENTS = Documents("nl", (("a/", "<p>a</p>"),))
OTHER = Documents("nl", (("a/", "<p>b</p>"),))
DANISH = Documents("da", (("a/", "<p>a</p>"),))


class Making:
    """What makes bundles, and remembers what it made."""

    def __init__(self) -> None:
        self.made: list[Documents] = []

    def __call__(self, made_of: Documents) -> Files:
        """A bundle of two files."""
        self.made.append(made_of)
        return {"pagefind.js": b"js", "index/a": made_of.pages[0][1].encode()}


@pytest.fixture
def making() -> Making:
    """Gives what makes bundles."""
    return Making()


def test_bundle_is_made_once(tmp_path: Path, making: Making) -> None:
    """By one build, and not again by the next."""
    found = [KeptBundles(tmp_path / "kept").bundle(DOCUMENTS, making) for _ in range(3)]
    assert found == [{"pagefind.js": b"js", "index/a": b"<p>a</p>"}] * 3
    assert making.made == [DOCUMENTS]


def test_each_language_and_text_has_its_own(tmp_path: Path, making: Making) -> None:
    """What differs is made anew."""
    for made_of in (DOCUMENTS, OTHER, DANISH):
        KeptBundles(tmp_path).bundle(made_of, making)
    assert making.made == [DOCUMENTS, OTHER, DANISH]


def test_only_what_was_asked_for_stays(tmp_path: Path, making: Making) -> None:
    """After a build; files of others are left alone."""
    (tmp_path / "notes.zip").write_bytes(b"")
    KeptBundles(tmp_path).bundle(DOCUMENTS, making)
    kept = KeptBundles(tmp_path)
    for made_of in (OTHER, DANISH):
        kept.bundle(made_of, making)
    kept.tidy()
    assert sorted(path.name.partition("-")[0] for path in tmp_path.iterdir()) == ["da", "nl", "notes.zip"]
    KeptBundles(tmp_path).bundle(OTHER, making)
    KeptBundles(tmp_path).bundle(DOCUMENTS, making)
    assert making.made == [DOCUMENTS, OTHER, DANISH, DOCUMENTS]


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9])


def _fill(path: Path) -> None:
    path.write_bytes(b"someone else's")


def _hide(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("spoil", [_cut, _fill, _hide])
def test_broken_bundle_is_made_anew(tmp_path: Path, making: Making, spoil: Callable[[Path], None]) -> None:
    """Whatever became of its file."""
    KeptBundles(tmp_path).bundle(DOCUMENTS, making)
    spoil(next(tmp_path.iterdir()))
    assert KeptBundles(tmp_path).bundle(DOCUMENTS, making)["pagefind.js"] == b"js"
    assert making.made == [DOCUMENTS, DOCUMENTS]
    assert len(list(tmp_path.iterdir())) == 1


def test_folder_that_cannot_be_is_done_without(tmp_path: Path, making: Making) -> None:
    """A bundle is made for the build, and not kept."""
    (tmp_path / "file").write_bytes(b"")
    kept = KeptBundles(tmp_path / "file")
    assert kept.bundle(DOCUMENTS, making)
    kept.tidy()


def test_builds_at_once_do_not_disturb_each_other(tmp_path: Path, making: Making) -> None:
    """Both get their bundle, also where one drops what the other has just made."""
    ours, theirs = KeptBundles(tmp_path), KeptBundles(tmp_path)

    def slowly(made_of: Documents) -> Files:
        theirs.bundle(OTHER, making)
        theirs.tidy()
        return making(made_of)

    found = ours.bundle(DOCUMENTS, slowly)
    theirs.tidy()
    ours.tidy()
    assert found["index/a"] == b"<p>a</p>"


def test_file_that_was_never_finished_is_dropped_after_a_day(tmp_path: Path, making: Making) -> None:
    """Until then another build may write it."""
    for name, age in (("old", DAY + 60), ("new", 60)):
        path = tmp_path / f".bundle-{name}"
        path.write_bytes(b"")
        os.utime(path, times=(time.time() - age,) * 2)
    KeptBundles(tmp_path).tidy()
    assert [path.name for path in tmp_path.iterdir()] == [".bundle-new"]
