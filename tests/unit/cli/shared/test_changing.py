"""Takes every command that changes texts; checks that all try, show, refuse and write in one way."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from tests.documents import document
from tests.packets import ORIGINAL, change, packet_at, packet_docs, rewritten
from vademecum.cli import main
from vademecum.sources import read_folder

CORE = "## Kerne {#core}\n\nSe [[role:cmio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 dage."
HEAD = "| Kind | practice |\n|---|---|\n| Id | two |\n| Language | en |\n| Title | Two |\n| Summary | About two. |\n"
WORD, PACKET = "new.docx", "packet.md"
COMMANDS = {
    "new": ["new", "page", "trial", "--languages", "en", "--title", "en=Trial"],
    "rename": ["rename", "role:cmio", "lead"],
    "move": ["move", "role:cmio", "lead", "--language", "da"],
    "remove": ["remove", "role:cmio", "--unlink"],
    "withdraw": ["remove", "role:cmio", "--language", "nl"],
    "review done": ["review", "done", "role:cmio", "--language", "en", "--by", "anna", "--on", "2026-01-02"],
    "translations done": ["translations", "done", "role:cmio", "--date", "2026-11-02"],
    "translations still-ok": ["translations", "still-ok", "practice:rounds"],
    "translations read": ["translations", "read", PACKET],
    "word import": ["word", "import", WORD],
}
UNKNOWN = {
    "rename": ["rename", "role:cmoi", "lead"],
    "move": ["move", "role:cmoi", "lead", "--language", "da"],
    "remove": ["remove", "role:cmoi"],
    "review done": ["review", "done", "role:cmoi", "--language", "en", "--by", "anna"],
    "translations done": ["translations", "done", "role:cmoi"],
    "translations still-ok": ["translations", "still-ok", "role:cmoi"],
    "translations status": ["translations", "status", "role:cmoi"],
    "translations packet": ["translations", "packet", "role:cmoi"],
    "word export": ["word", "export", "role:cmoi", "--language", "en"],
}


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives texts on which every one of the commands has something to do; commands run beside them."""
    docs = packet_docs(tmp_path)
    (docs / "data/people.yml").write_text("anna: {name: Anna Bos}\n", encoding="utf-8")
    change(docs, "en/roles/cmio.md", "Words.", "Other words.")
    change(docs, "nl/roles/cmio.md", "Words.", "Andere woorden.")
    change(docs, "da/roles/cmio.md", "Words.", "Andre ord.")
    change(docs, ORIGINAL, "1,710 hours", "1,710 days")
    monkeypatch.chdir(tmp_path)
    Path(PACKET).write_text(rewritten(packet_at(docs), {"core": CORE}), encoding="utf-8")
    Path(WORD).write_bytes(document(f"{HEAD}\n# Start\n\nWords.\n"))
    return docs


def run(arguments: list[str], *more: str) -> Result:
    """Run a command on the folder `docs`."""
    return CliRunner().invoke(main, [*arguments, *more])


def calls_of(function: Callable[..., object], work: Callable[[], object]) -> int:
    """How often a piece of work calls a function."""
    found = 0

    def count(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal found
        found += event == "call" and frame.f_code is function.__code__

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_a_dry_run_names_the_files_that_the_command_then_writes(name: str, docs: Path) -> None:
    """It changes nothing, and says so at its end."""
    before = content(docs)
    shown = run(COMMANDS[name], "--dry-run")
    assert (shown.exit_code, content(docs)) == (0, before), shown.output
    lines = shown.stdout.splitlines()
    assert "Nothing was changed." in lines[-2:]
    done = run(COMMANDS[name])
    assert done.exit_code == 0, done.output
    marks = ("Would change: ", "Would make: ", "Would remove: ", "Would move: ")
    named = [line.removeprefix(mark) for line in lines for mark in marks if line.startswith(mark)]
    would = {path for one in named for path in one.split(" to ")}
    told = done.stdout.splitlines()
    made = {line[:-1].split(" ")[-1] for line in told if line.startswith(("Written to ", "Removed "))}
    after = content(docs)
    changed = {f"docs/{path}" for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert would == made == changed
    assert changed


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("more", [[], ["--dry-run"]], ids=["done", "dry run"])
def test_the_texts_are_read_once_before_and_once_after(name: str, more: list[str], docs: Path) -> None:
    """Reading is what takes the time."""
    assert calls_of(read_folder, lambda: run(COMMANDS[name], *more)) == 2


@pytest.mark.parametrize("name", COMMANDS)
def test_settings_that_cannot_be_read_stop_every_command(name: str, docs: Path) -> None:
    """With one sentence and the exit code of what is wrong in the texts."""
    (docs / "data/site.yml").write_text("title: [", encoding="utf-8")
    before, found = content(docs), run(COMMANDS[name])
    assert (found.exit_code, found.stderr) == (1, "The settings cannot be read: run vademecum check.\n")
    assert content(docs) == before


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_there_is_not_is_a_wrong_use(name: str, docs: Path) -> None:
    """With one sentence that names what may have been meant."""
    before, found = content(docs), run(UNKNOWN[name])
    assert (found.exit_code, found.output) == (2, "There is no “role:cmoi”. Did you mean role:cmio?\n")
    assert content(docs) == before


@pytest.mark.parametrize("name", ["review done", "translations done", "translations read"])
def test_what_is_there_already_is_not_written_again(name: str, docs: Path) -> None:
    """Nor claimed to be."""
    assert run(COMMANDS[name]).exit_code == 0
    before, again = content(docs), run(COMMANDS[name])
    assert (again.exit_code, again.output, content(docs)) == (0, "There is nothing to change.\n", before)
