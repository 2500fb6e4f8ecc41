"""Takes processes that are stopped while they publish, and holds the site to one whole version."""

import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.publish.sites import leftovers, publish, whole_version, writer
from vademecum.publish import PublishError, begin


def stops(site: Path, way: str, task: str = "stopping", stopped: int = 9) -> Iterator[int]:
    """Build version 2 over version 1; stop before the first change on disk, the second, … until it gets through."""
    for number in range(100):
        publish(site, 1, pages=1)
        code = subprocess.run(**writer(task, site, way, number), check=False).returncode
        if code == 0:
            return
        assert code == stopped
        yield number
    raise AssertionError("the build never got through")


def test_stop_at_any_change_of_an_exchange_leaves_a_whole_site(site: Path) -> None:
    """With the atomic exchange, readers need no repair after a stop at any point, and the next build cleans up."""
    versions = []
    for _ in stops(site, "exchange"):
        versions.append(whole_version(site, pages=1))
        begin(site).discard()
        assert leftovers(site) == set()
    assert versions == sorted(versions)
    assert set(versions) == {1, 2}


def test_stop_at_any_change_of_two_renames_is_repaired(site: Path) -> None:
    """With two renames, the site is away at one point only, and the next begin restores a whole one from any."""
    away, versions = 0, []
    for _ in stops(site, "renames"):
        away += not site.exists()
        begin(site).discard()
        versions.append(whole_version(site, pages=1))
        assert leftovers(site) == set()
    assert away == 1
    assert versions == sorted(versions)
    assert set(versions) == {1, 2}


def test_half_removed_site_is_never_put_back(site: Path) -> None:
    """When the author removes the site after a stop, the next begin restores a whole one or none."""
    for _ in stops(site, "renames"):
        if site.exists():
            shutil.rmtree(site)
        begin(site).discard()
        assert not site.exists() or whole_version(site, pages=1)
        assert leftovers(site) == set()


@pytest.mark.parametrize("way", ["exchange", "renames"])
def test_ctrl_c_at_any_change_cleans_up(site: Path, way: str) -> None:
    """One whole version stands, and nothing beside it, before any other build."""
    versions = []
    for _ in stops(site, way, "interrupted", 3):
        versions.append(whole_version(site, pages=1))
        assert leftovers(site) == set()
    assert set(versions) == {1, 2}


def test_old_site_is_put_back_over_an_empty_folder(site: Path) -> None:
    """A stop between the renames is repaired although another program made the site's folder anew."""
    publish(site, 1)
    assert subprocess.run(**writer("between", site, "renames", 0), check=False).returncode == 9
    site.mkdir()
    begin(site).discard()
    assert whole_version(site) == 1
    assert leftovers(site) == set()


def test_foreign_folder_in_the_gap_keeps_both(site: Path) -> None:
    """When somebody fills the site's folder after a stop between the renames, neither that nor the old site is lost."""
    publish(site, 1)
    subprocess.run(**writer("between", site, "renames", 0), check=False)
    site.mkdir()
    (site / "thesis.txt").touch()
    with pytest.raises(PublishError):
        begin(site)
    assert (site / "thesis.txt").exists()
    (site / "thesis.txt").unlink()
    begin(site).discard()
    assert whole_version(site) == 1


def kill_at_random(site: Path, way: str, seed: int, *, always_there: bool) -> None:
    """Start a process that publishes without end, watch its site, and kill it (SIGKILL) at a random moment."""
    with subprocess.Popen(**writer("endless", site, way, seed * 1000), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        end = time.monotonic() + random.Random(seed).uniform(0.0, 0.05)
        while time.monotonic() < end:
            assert not always_there or (site / "0.html").exists()
        process.kill()
    assert process.returncode != 0


@pytest.mark.parametrize("seed", range(1, 11))
def test_killed_exchange_leaves_a_whole_site(site: Path, seed: int) -> None:
    """`kill -9` at any moment: no moment without a site, one whole version after it, and a clean next build."""
    kill_at_random(site, "exchange", seed, always_there=True)
    assert whole_version(site) >= seed * 1000
    begin(site).discard()
    assert whole_version(site) >= seed * 1000
    assert leftovers(site) == set()


@pytest.mark.parametrize("seed", range(1, 4))
def test_killed_renames_are_repaired(site: Path, seed: int) -> None:
    """`kill -9` at any moment without the exchange: the next begin finds or restores one whole version."""
    kill_at_random(site, "renames", seed, always_there=False)
    begin(site).discard()
    assert whole_version(site) >= seed * 1000
    assert leftovers(site) == set()
