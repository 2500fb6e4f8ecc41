"""The name of the program as it runs."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import vademecum

ASK = "import sys; sys.path[:0] = sys.argv[1:]; from vademecum.shelf.recipe import recipe; print(recipe().hex())"


def name_of(*paths: Path) -> str:
    """What a process says that has these folders in its path, before all others."""
    command = [sys.executable, "-c", ASK, *map(str, paths)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program."""
    source = Path(vademecum.__file__).parent
    shutil.copytree(source, tmp_path / "vademecum", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_another_process_has_the_same_name(program: Path) -> None:
    """Compiled files do not count."""
    assert name_of(program) == name_of(program)


@pytest.mark.parametrize("file", ["sources/markup.py", "languages/syllables_en.txt", "checks/new.py"])
def test_any_other_byte_of_the_program_is_another_name(program: Path, file: str) -> None:
    """In code or in data, in a new file too."""
    before = name_of(program)
    with (program / "vademecum" / file).open("a") as changed:
        changed.write("\n")
    assert name_of(program) != before


def test_another_version_of_a_package_is_another_name(program: Path) -> None:
    """Wherever it is installed."""
    before = name_of(program)
    (program / "pyyaml-99.0.dist-info").mkdir()
    assert name_of(program) != before
