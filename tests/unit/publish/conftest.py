"""Takes a temporary folder and gives the path of a site that does not exist yet."""

from pathlib import Path

import pytest


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "public" / "site"
