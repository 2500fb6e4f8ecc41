"""Takes builds that are stopped, starved and doubled; holds the site to one whole version, and its successor too.

`python -m tests.publishing` does the same a hundred times; test_published_site.py kills at any moment.
"""

import random
from collections.abc import Iterator

import pytest

from tests.builds import BASE
from tests.publishing import trials
from tests.publishing.trials import Trial, prepare
from vademecum.publish import old_files


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trial]:
    """Gives two versions that publish to one site, on a disk of its own where one can be mounted."""
    folder = tmp_path_factory.mktemp("trial") / "disk"
    with trials.disk(folder):
        yield prepare(folder, BASE)


def test_each_version_keeps_the_old_style_sheet_of_the_other(trial: Trial) -> None:
    """So that its pages, still open somewhere, find it: all that differs for a build into an empty folder."""
    sheets = [path for path in old_files(trial.site) if path.endswith(".css")]
    assert len(sheets) == 1
    kept = trial.versions[trial.published][sheets[0]]
    assert kept == trial.versions[trial.other][sheets[0]]
    assert sheets[0] in trial.versions[trial.other]["nl/index.html"].decode()
    assert sheets[0] not in trial.versions[trial.published]["nl/index.html"].decode()


def test_killed_at_the_swap(trial: Trial) -> None:
    """Once readers see the new site it is whole; what is left of the old one goes with the next build."""
    assert trials.kill_at_the_swap(trial, random.Random(1)) in {"after", "ended"}


def test_ctrl_c_leaves_nothing(trial: Trial) -> None:
    """Neither beside the site nor in it, and the exit code is not 0."""
    assert trials.interrupt(trial, random.Random(1)) in {"before", "after", "ended"}


@pytest.mark.parametrize("part", [0.0, 0.9])
def test_disk_that_is_full_early_or_late(trial: Trial, part: float) -> None:
    """The old site stays, a sentence says why, and with room again the next build succeeds."""
    room = int(trials.room_needed(trial) * part)
    assert trials.starve(trial, room, own=trial.folder.is_mount()) == "full"


def test_two_builds_at_once(trial: Trial) -> None:
    """One version is whole; whoever is refused reads that another build is publishing."""
    assert trials.race(trial, random.Random(1)) in {"one refused", "both in turn"}
