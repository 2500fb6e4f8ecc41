"""Takes texts and facts by their path; gives a git repository in which each state of them is a revision."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.sites import make_docs

_ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
_SOMEBODY = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false")


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder, whatever its user has set; a command that fails fails the test."""
    command = ["git", *_SOMEBODY, *arguments]
    environment = {**os.environ, **_ALONE}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


def make_repository(folder: Path) -> Path:
    """An empty repository."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    return folder


def commit(folder: Path, files: Mapping[str, str | bytes], tag: str = "") -> str:
    """Write these files below `folder/docs`, make a revision of all there is, and give its name."""
    make_docs(folder, files)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Change")
    if tag:
        git(folder, "tag", tag)
    return git(folder, "rev-parse", "HEAD")
