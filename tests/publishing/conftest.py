"""Gives small projects with a published site, and what the tests change in them and look for."""

from pathlib import Path

import pytest

from tests.builds import BASE, build, copy, lay_out, once


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a small project with its site, which no test may change."""
    return once(tmp_path_factory, "small", lambda folder: build(lay_out(folder, BASE)))


@pytest.fixture
def project(made_once: Path, tmp_path: Path) -> Path:
    """Gives a copy of the small project, in the folder `kb`."""
    copy(made_once, tmp_path / "kb")
    return tmp_path / "kb"
