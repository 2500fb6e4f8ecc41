"""Takes folders of texts; lays out whole sites, runs the commands on them, and gives what was built and said."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import pytest
from filelock import FileLock

PROJECT = Path(__file__).parents[1]
SITE_URL = "https://vademecum.example/"
BASE = PROJECT / "tests" / "scenarios" / "languages" / "base"
"""The texts of a small site in three languages, without a fault."""

_OF_THE_ENGINE = ("mkdocs.yml", "overrides")
_SETTINGS_OF_A_USER = {"SOURCE_DATE_EPOCH", "VADEMECUM_URL", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"}


@dataclass(frozen=True)
class Run:
    """What a command answered: its exit code, what it gave out, and what it complained of."""

    code: int
    output: str
    errors: str


def lay_out(folder: Path, *layers: Path, without: tuple[str, ...] = ()) -> Path:
    """Make a project in `folder` with this project's engine settings and theme, and give the folder back.

    Its `docs` holds the files of all layers, later ones in the place of earlier ones, but for the paths in `without`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in _OF_THE_ENGINE:
        copy(PROJECT / name, folder / name)
    for layer in layers:
        copy(layer, folder / "docs")
    for path in without:
        remove(folder / "docs" / path)
    return folder


def copy(source: Path, target: Path) -> None:
    """Copy a file, or a folder into one that may be there already."""
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def program(name: str, environment: Path | None = None) -> str:
    """The path of a command beside the Python that runs the tests, or in another virtual environment."""
    folder = environment / Path(sys.executable).parent.name if environment else Path(sys.executable).parent
    return str(folder / name)


def surroundings(**changes: str) -> dict[str, str]:
    """The environment of a command: this process's, without what a user may have set for sites or languages."""
    kept = {name: value for name, value in os.environ.items() if name not in _SETTINGS_OF_A_USER}
    return {**kept, "NO_MKDOCS_2_WARNING": "1", "LC_ALL": "C.UTF-8", **changes}


def run(folder: Path, command: str, *arguments: str, **changes: str) -> Run:
    """Run a command in a folder; `changes` are to its environment."""
    done = subprocess.run(
        [command if Path(command).is_absolute() else program(command), *arguments],
        cwd=folder,
        env=surroundings(**changes),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def build(folder: Path, command: str = "vademecum", *arguments: str, **changes: str) -> Path:
    """Build the site of a project strictly, and give its folder; a build that fails fails the test with its words."""
    done = run(folder, command, "build", "--strict", *arguments, **changes)
    assert done.code == 0, done.output + done.errors
    return folder / "site"


def content(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below a folder, by its path in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that `make` fills once in a run of the tests, also where several workers share that run."""
    root = factory.getbasetemp()
    root = root.parent if "PYTEST_XDIST_WORKER" in os.environ else root
    folder = root / f"once-{name}"
    with FileLock(root / f"once-{name}.lock"):
        if not folder.exists():
            unfinished = Path(mkdtemp(dir=root, prefix=f"unfinished-{name}-"))
            make(unfinished)
            unfinished.rename(folder)
    return folder
