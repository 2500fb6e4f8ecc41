"""Takes the Makefile and a program in the place of mkdocs; ends the preview by Ctrl+C and by a failure, and sets up."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from tests.builds import PROJECT

SERVE = """#!/bin/sh
trap 'echo Aborted; exit 1' INT
echo Serving
{then}
"""


def surroundings() -> dict[str, str]:
    """Without what a make above says: a second one takes over its flags, and says which folder it is in."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}


def started(folder: Path, then: str) -> "subprocess.Popen[str]":
    """`make serve` in a process group of its own, as in a terminal, with nothing to be made before it."""
    shutil.copyfile(PROJECT / "Makefile", folder / "Makefile")
    program = folder / "mkdocs"
    program.write_text(SERVE.format(then=then), encoding="utf-8")
    program.chmod(0o755)
    line = ["make", "--old-file=schemas", "serve", f"bin={folder}"]
    return subprocess.Popen(
        line,
        cwd=folder,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        # A shell cannot trap what was ignored when it began, as Ctrl+C is for whatever runs in the background.
        preexec_fn=_hear_interrupts,  # noqa: PLW1509 - nothing here runs in threads
    )


def _hear_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(not shutil.which("make"), reason="there is no make here")
def test_an_interrupted_preview_is_no_error(tmp_path: Path) -> None:
    """Whatever status the engine then has."""
    with started(tmp_path, "while :; do sleep 0.1; done") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "Serving\n"
        os.killpg(process.pid, signal.SIGINT)
        said, _ = process.communicate(timeout=30)
    assert said == "Aborted\n"


@pytest.mark.skipif(not shutil.which("make"), reason="there is no make here")
def test_a_preview_that_fails_is_one(tmp_path: Path) -> None:
    """With the status of the engine."""
    with started(tmp_path, "exit 3") as process:
        said, _ = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "Error 3" in said


@pytest.mark.skipif(not shutil.which("make"), reason="there is no make here")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nl_NL.UTF-8", (".venv wordt klaargezet volgens", "Vademecum heeft Python 3.11")),
        ("da", (".venv gøres klar efter", "Vademecum kræver Python 3.11")),
        ("day", ("Setting up .venv from", "Vademecum needs Python 3.11")),
        ("C", ("Setting up .venv from", "Vademecum needs Python 3.11")),
    ],
)
def test_the_set_up_speaks_as_its_author_does(name: str, words: tuple[str, ...]) -> None:
    """By the first of the three variables that is set; other languages than ours are told in English."""
    line = ["make", "--dry-run", "--always-make", ".venv/site.stamp"]
    wanted = {**surroundings(), "LC_ALL": "", "LC_MESSAGES": name, "LANG": "en_GB.UTF-8"}
    said = subprocess.run(line, cwd=PROJECT, env=wanted, capture_output=True, encoding="utf-8", check=True).stdout
    assert [one in said for one in words] == [True, True], said


@pytest.mark.skipif(not shutil.which("make"), reason="there is no make here")
def test_a_wheelhouse_is_all_that_is_installed_from() -> None:
    """With the hashes of the lock files, whatever is set up; without one the index is asked as ever."""
    line = ["make", "--dry-run", "--always-make", "site", ".venv/test.stamp", ".venv/properdocs.stamp"]
    said = [
        subprocess.run(
            [*line, *more], cwd=PROJECT, env=surroundings(), capture_output=True, encoding="utf-8", check=True
        )
        for more in ((), ("WHEELHOUSE=../my wheels",))
    ]
    online, offline = ([row for row in one.stdout.splitlines() if "--require-hashes" in row] for one in said)
    assert len(online) == len(offline) == 3
    assert [row for row in online if "--no-index" in row] == []
    assert all('--no-index --find-links "../my wheels" --require-hashes' in row for row in offline)
