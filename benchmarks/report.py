"""Takes measured builds; gives the table, and whether the targets are met, as Markdown without a date."""

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from statistics import median

from benchmarks.measure import Build
from benchmarks.vocabulary import LANGUAGES

Round = Mapping[str, Build]
Results = Mapping[int, Sequence[Round]]
"""The rounds by number of articles."""

_SITES = ("vademecum", "plain", "by-hand")
RATIO = 1.25
GROWTH = 0.10
GROWS = (300, 1000)
"""The two numbers of articles between which the CPU time of a page may grow by so much."""

_PACKAGES = ("mkdocs", "mkdocs-material", "Markdown", "pymdown-extensions", "Jinja2", "PyYAML", "pydantic", "Babel")
_HEAD = (
    "| N | pages | rounds | CPU ms a page: Vademecum | plain Material, same Markdown | ratio"
    " | plain Material, by hand | ratio | peak MB | plain | by hand | output MB | plain | by hand |\n"
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
)


def report(results: Results) -> str:
    """The whole report."""
    return "\n".join([table(results), "", *targets(results), "", _about(), ""])


def table(results: Results) -> str:
    """A row for each number of articles."""
    return "\n".join([_HEAD, *(_row(size, rounds) for size, rounds in results.items())])


def targets(results: Results) -> Iterator[str]:
    """A line for each target: what was measured, and whether that is enough."""
    for size, rounds in results.items():
        found = ratio(rounds)
        limit = f"{found:.2f} × plain Material's on the same Markdown, at most {RATIO}"
        yield f"- CPU a page at N = {size}: {limit}: {_met(found <= RATIO)}"
    if all(size in results for size in GROWS):
        found = growth(results)
        small, large = GROWS
        yield f"- CPU a page from N = {small} to {large}: {found:+.1%}, below {GROWTH:+.0%}: {_met(found < GROWTH)}"


def ratio(rounds: Sequence[Round], site: str = "plain") -> float:
    """The median of Vademecum's CPU time by another site's in the same round."""
    return median(found["vademecum"].seconds / found[site].seconds for found in rounds)


def growth(results: Results) -> float:
    """The part by which a page of the larger site costs more than one of the smaller."""
    small, large = (per_page(results[size], "vademecum", size) for size in GROWS)
    return large / small - 1


def per_page(rounds: Sequence[Round], site: str, size: int) -> float:
    """The median CPU milliseconds for each article in each language."""
    return 1000 * median(found[site].seconds for found in rounds) / (size * len(LANGUAGES))


def _row(size: int, rounds: Sequence[Round]) -> str:
    ours, plain, by_hand = (f"{per_page(rounds, site, size):.2f}" for site in _SITES)
    ratios = [f"{ratio(rounds, site):.2f}" for site in _SITES[1:]]
    memory = [f"{max(found[site].memory for found in rounds) / 1e6:.0f}" for site in _SITES]
    output = [f"{rounds[0][site].output / 1e6:.1f}" for site in _SITES]
    times = [ours, plain, ratios[0], by_hand, ratios[1]]
    return f"| {' | '.join(map(str, [size, size * len(LANGUAGES), len(rounds), *times, *memory, *output]))} |"


def _met(met: bool) -> str:
    return "met" if met else "NOT met"


def _about() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return f"{machine}; Python {platform.python_version()}; {versions}.\n\nTo repeat: `make bench`."
