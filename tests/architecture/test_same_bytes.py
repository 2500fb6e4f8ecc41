"""Takes the real texts; builds them in several ways, and holds all the sites to the same bytes."""

import os
from pathlib import Path

import pytest

from tests.architecture.conftest import code, copy_project
from tests.builds import build, content, program

MEND = "Run `make test`: it sets up ProperDocs and names its folder in VADEMECUM_PROPERDOCS."


def built(folder: Path, site: Path, command: str, *arguments: str, **changes: str) -> dict[str, bytes]:
    """The bytes of the project's site, built to another folder than its own."""
    build(folder, command, "--site-dir", str(site), *arguments, **code(folder), **changes)
    return content(site)


def differences(first: dict[str, bytes], second: dict[str, bytes]) -> list[str]:
    """The files that only one of two sites has, or that are not the same in both."""
    return sorted(path for path in first.keys() | second.keys() if first.get(path) != second.get(path))


@pytest.mark.parametrize("command", ["vademecum", "mkdocs"])
def test_a_second_build_gives_the_same_bytes(project: Path, tmp_path: Path, command: str) -> None:
    """`vademecum build` gives the same site again, and so does `mkdocs build`."""
    assert differences(content(project / "site"), built(project, tmp_path / "site", command)) == []


def test_a_build_elsewhere_gives_the_same_bytes(project: Path, tmp_path: Path) -> None:
    """Another folder, hash seed, time zone and language of the user change nothing in the site."""
    folder = copy_project(tmp_path / "elders på disken" / "kopie")
    changes = {"PYTHONHASHSEED": "1234", "TZ": "Pacific/Kiritimati", "LC_ALL": "da_DK.UTF-8", "LANGUAGE": "da"}
    site = build(folder, **code(folder), **changes)
    assert differences(content(project / "site"), content(site)) == []


def test_properdocs_gives_the_same_bytes(project: Path, tmp_path: Path) -> None:
    """The fork of MkDocs builds the same site."""
    environment = os.environ.get("VADEMECUM_PROPERDOCS")
    assert environment, MEND
    command = program("properdocs", Path(environment))
    theirs = built(project, tmp_path / "site", command, "--config-file", "mkdocs.yml")
    assert differences(content(project / "site"), theirs) == []
