"""Takes the wheel; checks that it carries the programs, the content and the theme, and nothing else."""

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tests.builds import PROJECT
from tests.packaging.conftest import copy_sources, kept, make_wheel

PLACES = {"docs": "vademecum_content", "overrides/theme": "vademecum_theme", "plugins": ""}
"""Where in the wheel the files of a folder stand."""

ONLY_HERE = ("plugins/README.md", "plugins/decisions/", "plugins/vademecum/cards/fonts/README.md")
"""What is for those who change the programs."""


def in_the_wheel() -> dict[str, str]:
    """What the wheel is to hold: for each file the one of this project that it is."""
    names = (name for name in kept(*PLACES) if not name.startswith(ONLY_HERE))
    places = ((name, next(one for one in PLACES if name.startswith(f"{one}/"))) for name in names)
    return {f"{PLACES[place]}{name.removeprefix(place)}".lstrip("/"): name for name, place in places}


def held(wheel: Path) -> dict[str, bytes]:
    """The content of every file of a wheel, but for what says which wheel it is."""
    with ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
        return {name: archive.read(name) for name in names}


def test_the_wheel_holds_what_git_keeps_and_nothing_else(wheel: Path) -> None:
    """Byte for byte: no text, picture, template or script is missing, and nothing that was left behind is in it."""
    expected = in_the_wheel()
    found = held(wheel)
    assert sorted(found) == sorted(expected)
    assert [name for name, content in found.items() if content != (PROJECT / expected[name]).read_bytes()] == []
    assert len([name for name in expected if name.startswith("vademecum_content/nl/")]) > 80


def test_the_wheel_has_all_licences(wheel: Path) -> None:
    """That of the code, of the texts, and of the fonts."""
    with ZipFile(wheel) as archive:
        names = [name.partition("/licenses/")[2] for name in archive.namelist() if "/licenses/" in name]
    assert {"LICENSE", "LICENSE-content"} < {*names}
    assert any(name.endswith("-OFL.txt") for name in names)


def test_a_source_archive_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    """Whoever builds from it builds the same."""
    program = "import sys; from setuptools import build_meta; build_meta.build_sdist(sys.argv[1])"
    command = [sys.executable, "-c", program, str(tmp_path)]
    subprocess.run(command, cwd=copy_sources(tmp_path / "source"), capture_output=True, check=True)
    (archive,) = tmp_path.glob("*.tar.gz")
    shutil.unpack_archive(archive, tmp_path)
    again = make_wheel(tmp_path / archive.name.removesuffix(".tar.gz"), tmp_path)
    assert held(again) == held(wheel)
