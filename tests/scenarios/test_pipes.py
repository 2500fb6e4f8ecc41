"""A site with every fault, checked by a command whose reader goes away; what the command says then."""

import subprocess
from pathlib import Path

import pytest

from tests.builds import program, surroundings
from tests.scenarios.test_problems import TOGETHER, problem_site


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_a_reader_that_goes_away_gets_no_traceback(form: str, tmp_path: Path) -> None:
    """As with `vademecum check | head`: the command ends, and complains of nothing."""
    problem_site(TOGETHER, tmp_path)
    command = [program("vademecum"), "check", "--format", form]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=tmp_path, env=surroundings(), **pipes) as process:  # type: ignore[call-overload]
        process.stdout.close()
        assert process.wait(60) == 1
        assert process.stderr.read() == b""


def test_what_a_program_reads_is_utf8_whatever_the_terminal_takes(tmp_path: Path) -> None:
    """Also where the terminal's own encoding knows no Danish letters."""
    problem_site(TOGETHER, tmp_path)
    command = [program("vademecum"), "check", "--format", "json", "--language", "da"]
    environment = surroundings(PYTHONIOENCODING="ascii")
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "Læs" not in done.stdout.decode("utf-8").splitlines()[-1]
    assert "ø" in done.stdout.decode("utf-8")
