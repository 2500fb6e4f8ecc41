"""Gives the wheel, made of what Git keeps, and a folder into which it is installed, both without a network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builds import PROJECT, copy, once, surroundings

REFUSING = '''\
"""Refuses every connection, also where whoever runs the tests may not take the network away from a process."""

import socket


def refuse(*_where: object, **_how: object) -> None:
    raise OSError("there is no network here")


for name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, name, refuse)
for name in ("getaddrinfo", "gethostbyname", "create_connection"):
    setattr(socket, name, refuse)
'''


def kept(*folders: str) -> list[str]:
    """The names of all files that Git keeps, or is about to keep, below these folders."""
    line = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run([*line, *folders], cwd=PROJECT, capture_output=True, check=True)
    names = done.stdout.decode().split("\0")
    return sorted(name for name in {*names} if name and (PROJECT / name).is_file())


def copy_sources(folder: Path) -> Path:
    """Copy what the wheel is made of, with what running and editing leave behind."""
    for name in kept("docs", "overrides", "plugins", "pyproject.toml", "setup.py", "README.md", "LICENSE*"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        copy(PROJECT / name, folder / name)
    for name in ("overrides/theme/__pycache__/a.pyc", "plugins/vademecum/__pycache__/a.pyc", "docs/.a.md.swp"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"left behind")
    return folder


def without_network(folder: Path) -> Path:
    """Write the module that refuses every connection to whatever Python has the folder on its path."""
    folder.mkdir(exist_ok=True)
    (folder / "sitecustomize.py").write_text(REFUSING, encoding="utf-8")
    return folder


def pip(*arguments: str, path: Path) -> None:
    """Run pip with a folder on Python's path; where it fails, the test fails with its words."""
    environment = surroundings(PYTHONPATH=str(path), PIP_NO_INDEX="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    command = [sys.executable, "-m", "pip", *arguments, "--quiet", "--no-deps"]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def make_wheel(source: Path, folder: Path) -> Path:
    """Build the wheel of a source folder, and give it."""
    nowhere = without_network(folder / "nowhere")
    pip("wheel", "--no-build-isolation", "--wheel-dir", str(folder), str(source), path=nowhere)
    (wheel,) = folder.glob("vademecum-*.whl")
    return wheel


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the wheel."""
    folder = once(tmp_path_factory, "wheel", lambda folder: make_wheel(copy_sources(folder / "source"), folder))
    return next(folder.glob("vademecum-*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Gives the change to the environment under which commands are those of the wheel, and find no network."""

    def install(folder: Path) -> None:
        where = ("--find-links", str(wheel.parent), "--target", str(folder / "site-packages"))
        pip("install", "vademecum", *where, path=without_network(folder / "nowhere"))

    folder = once(tmp_path_factory, "installed", install)
    return {"PYTHONPATH": os.pathsep.join(map(str, (folder / "nowhere", folder / "site-packages")))}
