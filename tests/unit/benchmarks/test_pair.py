"""What is said of a site with and without a concern."""

from pathlib import Path
from threading import Barrier

import pytest

from benchmarks.measure import Build
from benchmarks.pair import at_once, report, without
from benchmarks.sites import write_vademecum


def test_the_second_site_lacks_the_plugin_alone(tmp_path: Path) -> None:
    """Its settings are those of the first but for one plugin."""
    whole = write_vademecum(20, tmp_path)
    lines = whole.read_text(encoding="utf-8").splitlines()
    rest = without(whole, "indexes").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line not in rest] == ["- vademecum/indexes"]
    assert [line for line in rest if line not in lines] == []


def test_a_concern_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """Both builds would be the same."""
    with pytest.raises(ValueError, match="vademecum/nothing"):
        without(write_vademecum(20, tmp_path), "nothing")


def test_both_builds_run_together(tmp_path: Path) -> None:
    """Each waits for the other to begin; one after the other they would never end."""
    meeting = Barrier(2, timeout=10)

    def build(config: Path, _: Path) -> Build:
        meeting.wait()
        return Build(float(config.name), 0, 0)

    first, second = at_once((Path("3"), Path("2")), tmp_path, build)
    assert (first.seconds, second.seconds) == (3, 2)


@pytest.mark.parametrize(("seconds", "said"), [(115, "+15.0% (115 s with it"), (116, "+16.0% (116 s with it")])
def test_the_report_says_whether_the_target_is_met(seconds: int, said: str) -> None:
    """Fifteen percent is still enough."""
    words = report("indexes", Build(seconds, 0, 0), Build(100, 0, 0))
    assert said in words
    assert words.endswith(": met" if seconds == 115 else "NOT met")
