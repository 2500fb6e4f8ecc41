"""Takes one small site; builds it on two machines that have nothing in common, and compares the bytes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builds import BASE, build, content, lay_out, run

HERE = {"PYTHONHASHSEED": "1", "TZ": "UTC"}
THERE = {"PYTHONHASHSEED": "4321", "TZ": "Pacific/Kiritimati", "LC_ALL": "nl_NL.UTF-8", "LANGUAGE": "nl", "HOME": "/"}
ANOTHER = Path(__file__).with_name("another_machine.py")


def in_reverse(folder: Path) -> Path:
    """A project laid out file by file in the other order, each file a year old, in a repository with a commit."""
    source = lay_out(folder.with_name("first"), BASE)
    for path in sorted((path for path in source.rglob("*") if path.is_file()), reverse=True):
        target = folder / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
        os.utime(target, (1_700_000_000, 1_700_000_000))
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.example"]
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "x", "--date", "2001-01-01"]):
        subprocess.run([*git, *command], cwd=folder, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("epoch", [{}, {"SOURCE_DATE_EPOCH": "1796000000"}])
def test_two_machines_build_the_same_bytes(tmp_path: Path, epoch: dict[str, str]) -> None:
    """Path, day, time zone, language, umask, hash seed and order of folders change nothing in the site."""
    here = content(build(lay_out(tmp_path / "here", BASE), **HERE, **epoch))
    folder = in_reverse(tmp_path / "på en anden disk" / "kopie")
    done = run(folder, sys.executable, str(ANOTHER), "build", "--strict", **THERE, **epoch)
    assert done.code == 0, done.output + done.errors
    there = content(folder / "site")
    assert [path for path in sorted(here.keys() | there.keys()) if here.get(path) != there.get(path)] == []


def test_the_other_machine_is_another_one(tmp_path: Path) -> None:
    """What the comparison rests on: it is later there, and folders are read backwards."""
    for name in "abc":
        (tmp_path / name).touch()
    code = "import os, datetime, time; print('/'.join(os.listdir()), datetime.datetime.now().timestamp(), time.time())"
    here, there = (
        run(tmp_path, sys.executable, "-c", f"{first}{code}", PYTHONPATH=str(ANOTHER.parent)).output.rsplit(maxsplit=2)
        for first in ("", "import another_machine as m; m.move_there(); ")
    )
    assert there[0].split("/") == here[0].split("/")[::-1]
    for clock in (1, 2):
        assert float(there[clock]) - float(here[clock]) > 24 * 3600
