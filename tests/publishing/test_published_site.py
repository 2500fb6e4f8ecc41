"""Takes builds that fail; holds the published site to staying as it was, and the next build to succeeding."""

import os
import random
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builds import build, content, program, run, surroundings
from tests.publishing.projects import LOCK_ALONE, beside, break_text, drop_a_name, edit, name_a_lost_template

COMMANDS = ["vademecum", "mkdocs"]


def kill_at_random(project: Path, seed: int, most: int) -> None:
    """Start `vademecum build`, and kill it (SIGKILL) when it has written a random number of files, `most` at most."""
    command = [program("vademecum"), "build", "--strict"]
    staging = project / ".site.publishing" / "new"
    enough = random.Random(seed).randint(0, most)
    with subprocess.Popen(command, cwd=project, env=surroundings(), stdout=subprocess.DEVNULL) as process:
        while process.poll() is None and not (staging.exists() and written(staging) >= enough):
            time.sleep(0.001)
        process.kill()
    assert process.returncode != 0


def written(folder: Path) -> int:
    """The number of files and folders below a folder, which may change meanwhile."""
    return sum(len(folders) + len(files) for _, folders, files in os.walk(folder))


@pytest.mark.parametrize("seed", range(1, 11))
def test_killed_build_leaves_the_published_site(project: Path, seed: int) -> None:
    """`kill -9` at any moment of a build: the site is byte for byte as it was, and the next build succeeds."""
    site = project / "site"
    before = content(site)
    edit(project)
    kill_at_random(project, seed, most=len(before))
    assert content(site) == before
    assert content(build(project)) != before
    assert beside(site) == LOCK_ALONE


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("spoil", [drop_a_name, name_a_lost_template])
def test_strict_warning_leaves_the_published_site(project: Path, command: str, spoil: Callable[[Path], None]) -> None:
    """A warning of the texts' rules or of the engine stops a strict build, and no other."""
    before = content(project / "site")
    edit(project)
    spoil(project)
    assert run(project, command, "build", "--strict").code == 1
    assert content(project / "site") == before
    assert beside(project / "site") == LOCK_ALONE
    assert run(project, command, "build").code == 0
    assert content(project / "site") != before


@pytest.mark.parametrize("command", COMMANDS)
def test_error_in_a_text_leaves_the_published_site(project: Path, command: str) -> None:
    """An error in the texts stops any build."""
    before = content(project / "site")
    break_text(project)
    assert run(project, command, "build").code == 1
    assert content(project / "site") == before
    assert beside(project / "site") == LOCK_ALONE


@pytest.mark.parametrize("command", COMMANDS)
def test_error_in_a_template_leaves_the_published_site(project: Path, command: str) -> None:
    """A template that fails in the middle of a build leaves the site as it was."""
    before = content(project / "site")
    edit(project, "overrides/theme/main.html", "{% block content %}{{ nothing.at.all }}{% endblock %}")
    assert run(project, command, "build").code != 0
    assert content(project / "site") == before
    assert beside(project / "site") == LOCK_ALONE


@pytest.mark.parametrize(
    ("command", "arguments", "changes"),
    [
        ("vademecum", ["--language", "nl"], {}),
        ("vademecum", [], {"LC_ALL": "nl_NL.UTF-8"}),
        ("mkdocs", [], {"LC_ALL": "nl_NL.UTF-8"}),
    ],
)
def test_folder_of_somebody_else_is_refused(
    project: Path, tmp_path: Path, command: str, arguments: list[str], changes: dict[str, str]
) -> None:
    """A folder with files that this tool did not make stays as it is, and the author reads why in Dutch."""
    foreign = tmp_path / "proefschrift"
    foreign.mkdir()
    (foreign / "hoofdstuk-1.txt").write_text("Inleiding", encoding="utf-8")
    done = run(project, command, "build", "--site-dir", str(foreign), *arguments, **changes)
    sentence = (
        f"In de map {foreign} staan bestanden die niet door Vademecum zijn gebouwd;"
        " kies een andere map voor de site, of maak hem leeg."
    )
    assert (done.code, content(foreign)) == (1, {"hoofdstuk-1.txt": b"Inleiding"})
    assert sentence in done.errors + done.output
    assert beside(foreign) == set()
