"""What the benchmark says of the concerns of a site."""

from types import SimpleNamespace

import pytest

from benchmarks.attribution import Meter
from benchmarks.concerns import Cost, Pages, report


class Clock:
    """A clock that goes on only when someone works."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def work(self, *_: object) -> None:
        """Use a second."""
        self.now += 1


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that is read."""
    found = Clock()
    monkeypatch.setattr("benchmarks.attribution.process_time", found)
    return found


def page(path: str) -> SimpleNamespace:
    """A page as the engine knows it."""
    return SimpleNamespace(file=SimpleNamespace(src_uri=f"{path}.md", dest_uri=f"{path}/index.html"))


@pytest.fixture
def meter() -> Meter:
    """One that knows a page of the concern `lists`."""
    found = Meter()
    found.owners["nl/list.md"] = "lists"
    return found


def test_work_is_counted_for_the_concern_that_made_a_page(meter: Meter, clock: Clock) -> None:
    """And nothing for a page that no concern made; later work on the finished page counts too."""
    work = meter.of_page(clock.work)
    work(page("nl/list"))
    work(page("nl/text"))
    meter.of_output(clock.work)("nl/list/index.html")
    meter.of_output(clock.work)("nl/text/index.html")
    assert meter.seconds == {"lists": 2}
    assert meter.pages == {"nl/list/index.html": "lists"}


def test_work_within_work_counts_once(meter: Meter, clock: Clock) -> None:
    """For the concern whose work it is within."""
    with meter.counting("lists"):
        clock.work()
        with meter.counting("sheets"):
            clock.work()
    assert meter.seconds == {"lists": 2}


def test_the_report_says_what_is_met_and_what_is_not() -> None:
    """A line for the time, one for the pages of the concern, and one for all."""
    cost = Cost("vademecum/lists", 0.151, Pages(12, 300_000, "nl/a/index.html"))
    lines = [*report(3000, [cost], Pages(9012, 300_001, "nl/b/index.html"))]
    assert lines[2:5] == [
        "- vademecum/lists: CPU time +15.1%, at most +15%: NOT met",
        "- vademecum/lists: 12 pages, the largest 300 kB (nl/a/index.html), at most 300 kB: met",
        "- The whole site: 9012 pages, the largest 300 kB (nl/b/index.html), at most 300 kB: NOT met",
    ]
