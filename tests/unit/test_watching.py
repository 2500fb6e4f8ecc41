"""Takes a folder in which files change; checks when a new round begins."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from vademecum.watching import rounds

PAUSE = 0.05
SOON, QUIET = 10.0, 0.5


class Watch:
    """The rounds of a folder, counted by a thread of its own."""

    def __init__(self, folder: Path) -> None:
        """Begin to count."""
        self.count, self.ended = 0, False
        threading.Thread(target=self._run, args=(folder,), daemon=True).start()
        assert self.reaches(1)

    def _run(self, folder: Path) -> None:
        for _ in rounds(lambda: [folder], PAUSE):
            self.count += 1
            if self.ended:
                return

    def reaches(self, count: int) -> bool:
        """Whether there are this many rounds before long."""
        end = time.monotonic() + SOON
        while self.count < count and time.monotonic() < end:
            time.sleep(PAUSE / 2)
        return self.count == count

    def stays(self) -> bool:
        """Whether no round begins for some time."""
        before = self.count
        time.sleep(QUIET)
        return self.count == before


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with two texts and a picture."""
    docs = tmp_path / "docs"
    (docs / "nl" / "blog").mkdir(parents=True)
    for name in ("nl/a.md", "nl/blog/b.md", "nl/c.svg"):
        (docs / name).write_text("x", encoding="utf-8")
    return docs


@pytest.fixture
def watch(docs: Path) -> Iterator[Watch]:
    """The rounds of that folder; the last one is begun by hand."""
    watching = Watch(docs)
    yield watching
    watching.ended = True
    (docs / "end.md").write_text("x", encoding="utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "written": lambda docs: (docs / "nl/a.md").write_text("more", encoding="utf-8"),
    "same size": lambda docs: os.utime(docs / "nl/blog/b.md", (1, 1)),
    "new": lambda docs: (docs / "nl/blog/new.md").write_text("x", encoding="utf-8"),
    "gone": lambda docs: (docs / "nl/c.svg").unlink(),
    "renamed": lambda docs: (docs / "nl/a.md").rename(docs / "nl/z.md"),
    "replaced": lambda docs: (docs / "nl/a.md").replace(docs / "nl/c.svg"),
    "folder renamed": lambda docs: (docs / "nl").rename(docs / "da"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_begins_a_round(docs: Path, watch: Watch, change: str) -> None:
    """One round, and then there is rest."""
    assert watch.stays()
    CHANGES[change](docs)
    assert watch.reaches(2)
    assert watch.stays()


def test_a_hidden_file_begins_none(docs: Path, watch: Watch) -> None:
    """Nor does the lock file of an office program, nor a folder that is empty."""
    (docs / "nl" / ".a.md.swp").write_text("x", encoding="utf-8")
    (docs / "nl" / "~$a.docx").write_text("x", encoding="utf-8")
    (docs / "nl" / "empty").mkdir()
    assert watch.stays()


def test_many_changes_at_once_begin_one_round(docs: Path, watch: Watch) -> None:
    """As when a branch is checked out."""
    for number in range(40):
        (docs / "nl" / f"{number}.md").write_text("x", encoding="utf-8")
        time.sleep(PAUSE / 10)
    assert watch.reaches(2)
    assert watch.stays()


def test_a_folder_that_goes_and_comes_back_is_watched_on(docs: Path, watch: Watch) -> None:
    """Its absence is a change like any other."""
    docs.rename(docs.parent / "away")
    assert watch.reaches(2)
    (docs.parent / "away").rename(docs)
    assert watch.reaches(3)


def test_what_changes_during_a_round_is_not_missed(docs: Path) -> None:
    """The next round begins when the caller asks for it."""
    watching = rounds(lambda: [docs], PAUSE)
    next(watching)
    (docs / "nl/a.md").write_text("more", encoding="utf-8")
    next(watching)


def test_a_file_may_lead_to_another_folder(docs: Path) -> None:
    """What is below an organisation's folder is watched, too, and looked for anew each time."""
    other, leads = docs.parent / "other", docs / "nl/a.md"
    other.mkdir()
    watching = rounds(lambda: [docs, other] if leads.read_text(encoding="utf-8") == "other" else [docs], PAUSE)
    next(watching)
    leads.write_text("other", encoding="utf-8")
    next(watching)
    (other / "b.md").write_text("x", encoding="utf-8")
    next(watching)
