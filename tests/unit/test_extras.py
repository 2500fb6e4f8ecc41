"""Takes folders with and without lock files; checks which command installs an extra there."""

import os
from pathlib import Path

from vademecum.extras import installing

PIP = Path("Scripts" if os.name == "nt" else "bin", "pip")
LOCK = Path("requirements", "word.txt")


def project(folder: Path) -> Path:
    """The folder, with a lock file for Word in it."""
    (folder / LOCK).parent.mkdir()
    (folder / LOCK).touch()
    return folder


def test_a_project_installs_from_its_lock_file(tmp_path: Path) -> None:
    """By the pip of its environment, named as one types it there."""
    command = installing("word", project(tmp_path), str(tmp_path / ".venv"))
    assert command == f"{'.venv' / PIP} install --require-hashes -r {LOCK}"


def test_an_environment_elsewhere_is_named_in_full(tmp_path: Path) -> None:
    """So that the extra is put where the command looks for it."""
    command = installing("word", project(tmp_path), "/usr/python")
    assert command == f"{'/usr/python' / PIP} install --require-hashes -r {LOCK}"


def test_without_a_lock_file_the_package_is_named(tmp_path: Path) -> None:
    """As in a folder with texts alone."""
    assert installing("pack", project(tmp_path)) == 'pip install "vademecum[pack]"'
