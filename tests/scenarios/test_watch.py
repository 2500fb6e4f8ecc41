"""A small site under `vademecum check --watch`, run as an author runs it: edited, mended, and ended with Ctrl+C."""

import queue
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builds import program, surroundings
from tests.scenarios.test_problems import CLEAN, problem_site

BEGIN, END = "[vademecum] checking", "[vademecum] checked"
SOON = 60
TEXT = "en/practices/clinical-ownership.md"


class Watch:
    """The command as a process of its own, and its rounds."""

    def __init__(self, docs: Path, *arguments: str) -> None:
        """Start it in the folder above the texts."""
        # Whoever runs the tests in the background may have told their processes to ignore Ctrl+C.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        self.process = subprocess.Popen(
            [program("vademecum"), "check", "--watch", *arguments],
            cwd=docs.parent,
            env=surroundings(SOURCE_DATE_EPOCH=""),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        signal.signal(signal.SIGINT, before)
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def round(self) -> list[str]:
        """The lines of the next round, with the one that begins it and the one that ends it."""
        lines = [self._lines.get(timeout=SOON)]
        while not lines[-1].startswith(END):
            lines.append(self._lines.get(timeout=SOON))
        return lines

    def interrupt(self) -> int:
        """Press Ctrl+C; give the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(SOON)

    def rest(self) -> list[str]:
        """What was printed after the last round; to be asked for when the command has ended."""
        lines = []
        while not self._lines.empty():
            lines.append(self._lines.get())
        return lines


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A site with one unknown reference."""
    return problem_site("reference-unknown", tmp_path)


@pytest.fixture
def watch(docs: Path) -> Iterator[Watch]:
    """The command on that site, in Danish."""
    running = Watch(docs, "--language", "da")
    yield running
    running.process.kill()
    running.process.wait(SOON)


def test_each_round_has_a_line_around_it(watch: Watch) -> None:
    """The same in every language, so that an editor knows when a report begins and ends."""
    begin, problem, count, more, end = watch.round()
    assert begin == f"{BEGIN} docs"
    assert problem.startswith(f"docs/{TEXT}:9:1: fejl: ")
    assert (count, more) == ("1 fejl, 0 advarsler", "Læs mere om en kode: vademecum explain reference-unknown")
    assert end.startswith(f"{END} at ")
    assert end.endswith(": 1 problem")


def test_a_change_is_reported_and_ctrl_c_ends_it(docs: Path, watch: Watch) -> None:
    """Mended, broken in another way, and left with exit code 0 and no traceback."""
    watch.round()
    (docs / TEXT).write_bytes((CLEAN / TEXT).read_bytes())
    assert watch.round()[1:-1] == ["Ingen problemer."]
    (docs / TEXT).write_text("", encoding="utf-8")
    assert "[file-empty]" in "".join(watch.round())
    assert watch.interrupt() == 0
    assert "".join(watch.rest()).strip() == ""


def test_chosen_files_alone_are_reported(docs: Path) -> None:
    """While a change anywhere begins a round."""
    watch = Watch(docs, "docs/nl")
    try:
        assert watch.round()[-1].endswith(": 0 problems")
        (docs / TEXT).write_text("", encoding="utf-8")
        assert watch.round()[-1].endswith(": 0 problems")
        (docs / "nl" / "index.md").write_text("", encoding="utf-8")
        assert watch.round()[-1].endswith(": 1 problem")
        assert watch.interrupt() == 0
    finally:
        watch.process.kill()
        watch.process.wait(SOON)
