"""Takes the project's texts; gives tests its site, built once, and a pack of it in each language."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import PROJECT, build, lay_out, once
from vademecum.cli import main

PARTS = [
    *("--role", "cnio"),
    "--matrix",
    *("--checklist", "boardroom-strategy"),
    *("--brief", "boardroom-strategy"),
    "--calendar",
    *("--page", "guide:yearly-board-review"),
]
"""One part of every form, in an order that is not that of the help."""


@dataclass(frozen=True)
class Printed:
    """A pack: its language, its file, and the folder of the site that it was made of."""

    language: str
    path: Path
    site: Path


Packs = Callable[[str], Printed]


def ask(*options: str | Path) -> Result:
    """Run the command on the project's texts."""
    return CliRunner().invoke(main, ["pack", "--docs-dir", str(PROJECT / "docs"), *map(str, options)])


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the folder of the project's site."""

    def make(folder: Path) -> None:
        build(lay_out(folder, PROJECT / "docs"))

    return once(tmp_path_factory, "packs", make) / "site"


@pytest.fixture(scope="session")
def packs(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Packs:
    """Gives a pack of all forms in a language; it is made once for each."""

    def make(language: str) -> Printed:
        path = tmp_path_factory.mktemp("pack") / f"{language}.pdf"
        made = ask("--site", site, "--language", language, "--output", path, "--date", "2026-11-22", *PARTS)
        assert made.exit_code == 0, made.output
        return Printed(language, path, site)

    return cache(make)


@pytest.fixture(params=["nl", "da", "en"])
def printed(request: pytest.FixtureRequest, packs: Packs) -> Printed:
    """Gives the pack in each language."""
    return packs(request.param)
