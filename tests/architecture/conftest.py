"""Gives the real project in a folder of its own, with its site built once for all tests that compare builds."""

from pathlib import Path

import pytest

from tests.builds import PROJECT, build, copy, once

PARTS = ("docs", "overrides", "plugins", "mkdocs.yml")


def copy_project(folder: Path) -> Path:
    """Copy what a build needs, the code included, and give the folder back."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in PARTS:
        copy(PROJECT / name, folder / name)
    return folder


def code(folder: Path) -> dict[str, str]:
    """The change to the environment that runs the code of a copy."""
    return {"PYTHONPATH": str(folder / "plugins")}


def make_project(folder: Path) -> None:
    """Copy the project and build its site with `vademecum build`."""
    build(copy_project(folder), **code(folder))


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the copy, its site in `site`."""
    return once(tmp_path_factory, "project", make_project)
