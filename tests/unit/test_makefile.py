"""Takes the Makefile and a program in the place of mkdocs; ends the preview by Ctrl+C and by a failure."""

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


def started(folder: Path, then: str) -> "subprocess.Popen[str]":
    """`make serve` in a process group of its own, as in a terminal, with nothing to be made before it."""
    shutil.copyfile(PROJECT / "Makefile", folder / "Makefile")
    program = folder / "mkdocs"
    program.write_text(SERVE.format(then=then), encoding="utf-8")
    program.chmod(0o755)
    line = ["make", "--old-file=schemas", "serve", f"bin={folder}"]
    # Under `make test` a second make takes over the flags of the first, and says which folder it is in.
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.Popen(
        line,
        cwd=folder,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


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
