"""The hooks that check a commit before it is made, in a repository with a small site: with a fault, and without one."""

import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.builds import PROJECT, Run, copy, program, surroundings
from tests.repositories import git, make_repository
from tests.scenarios.test_problems import CLEAN, PROBLEMS

HOOKS: list[dict[str, Any]] = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
PLAIN = re.compile(r"^printf '#!/bin/sh.*$", re.MULTILINE)
TEXT = "docs/en/practices/clinical-ownership.md"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose texts have no problem, with the command where a project has it."""
    folder = make_repository(tmp_path / "a kb")
    copy(CLEAN, folder / "docs")
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / ".venv" / "bin" / "vademecum").symlink_to(program("vademecum"))
    (folder / ".git" / "info" / "exclude").write_text(".venv\n", encoding="utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Begin")
    return folder


def spoil(folder: Path) -> None:
    """Put a reference that leads nowhere into a text, and stage it."""
    # Written anew: a copy keeps its date, and git takes a file of the same size and date for the one that it knows.
    fault = PROBLEMS / "reference-unknown" / "changes" / TEXT.removeprefix("docs/")
    (folder / TEXT).write_bytes(fault.read_bytes() + b"\nMore.\n")
    git(folder, "add", "--all")


def hook(folder: Path) -> Run | None:
    """What pre-commit does: pass the staged files that the hook is for; without one, do nothing."""
    (settings,) = HOOKS
    names = git(folder, "-c", "core.quotePath=false", "diff", "--cached", "--name-only", "--diff-filter=d")
    files = [name for name in names.splitlines() if re.search(settings["files"], name)]
    if not files:
        return None
    name, *arguments = shlex.split(settings["entry"])
    command = [program(name), *arguments, *settings.get("args", []), *files]
    done = subprocess.run(command, cwd=folder, env=surroundings(), capture_output=True, encoding="utf-8", check=False)
    return Run(done.returncode, done.stdout, done.stderr)


def test_there_is_one_hook() -> None:
    """With the keys that pre-commit asks for; it is never run twice at once."""
    (settings,) = HOOKS
    assert {"id", "name", "entry", "language", "files"} <= settings.keys()
    assert (settings["id"], settings["language"], settings["require_serial"]) == ("vademecum-check", "python", True)


def test_the_hook_stops_a_staged_fault(repository: Path) -> None:
    """And says where it is."""
    spoil(repository)
    done = hook(repository)
    assert done
    assert done.code == 1
    assert done.output.startswith(f"{TEXT}:9:1: error: ")


def test_the_hook_passes_a_file_without_a_fault(repository: Path) -> None:
    """Also where another file, which is not part of the commit, has one; spaces and letters beyond ASCII do no harm."""
    copy(PROBLEMS / "reference-unknown" / "changes", repository / "docs")
    (repository / "docs" / "en" / "én tegning.svg").write_text("<svg/>", encoding="utf-8")
    git(repository, "add", "docs/en/én tegning.svg")
    done = hook(repository)
    assert done
    assert (done.code, done.output) == (0, "No problems.\n")


def test_the_hook_is_for_texts(repository: Path) -> None:
    """A commit of other files runs nothing."""
    (repository / "notes.md").write_text("x", encoding="utf-8")
    git(repository, "add", "notes.md")
    assert hook(repository) is None


def test_the_plain_hook_of_the_readme_stops_a_commit(repository: Path) -> None:
    """It is made by the line that the README shows; a commit with a fault is refused, and one without goes through."""
    (line,) = PLAIN.findall((PROJECT / "README.md").read_text(encoding="utf-8"))
    subprocess.run(line, shell=True, cwd=repository, check=True)
    spoil(repository)
    with pytest.raises(subprocess.CalledProcessError) as caught:
        git(repository, "commit", "--message", "Spoil")
    assert f"{TEXT}:9:1: " in f"{caught.value.stdout}{caught.value.stderr}"
    copy(CLEAN, repository / "docs")
    (repository / TEXT).write_text(f"{(repository / TEXT).read_text(encoding='utf-8')}\nMore.\n", encoding="utf-8")
    git(repository, "add", "--all")
    git(repository, "commit", "--message", "Mend")
