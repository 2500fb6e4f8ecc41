"""Takes wrong uses of `vademecum build` and of the command itself; checks what is answered before any engine runs."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from vademecum import __version__
from vademecum.cli import main


@pytest.fixture
def settings(tmp_path: Path) -> str:
    """The path of an engine's settings that exist."""
    path = tmp_path / "mkdocs.yml"
    path.write_text("site_name: Handbook\n", encoding="utf-8")
    return str(path)


def test_an_unknown_engine_is_refused_with_those_that_there_are(settings: str) -> None:
    """Nothing is built."""
    found = CliRunner().invoke(main, ["build", "--engine", "typewriter", "--config-file", settings])
    assert found.exit_code == 2
    assert "typewriter" in found.stderr
    assert "mkdocs" in found.stderr


@pytest.mark.parametrize("day", ["21/11/2026", "2026-02-30", "today"])
def test_what_is_no_date_is_refused(settings: str, day: str) -> None:
    """Nothing is built."""
    found = CliRunner().invoke(main, ["build", "--date", day, "--config-file", settings])
    assert found.exit_code == 2
    assert day in found.stderr


def test_settings_that_do_not_exist_are_named(tmp_path: Path) -> None:
    """A slip in their path is found before anything else."""
    path = str(tmp_path / "mkdocs.yaml")
    found = CliRunner().invoke(main, ["build", "--config-file", path])
    assert found.exit_code == 2
    assert "mkdocs.yaml" in found.stderr


def test_the_command_lists_its_commands() -> None:
    """Each with a sentence."""
    found = CliRunner().invoke(main, ["--help"])
    assert found.exit_code == 0
    assert all(f"\n  {name} " in found.output for name in ("build", "check", "release", "stats"))


def test_the_command_tells_its_version() -> None:
    """That of the package."""
    assert __version__ in CliRunner().invoke(main, ["--version"]).output
