"""Takes a number of articles; measures what each concern adds to a build, prints it and writes `concerns.md`."""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import BuildError, run
from benchmarks.sites import write_vademecum
from benchmarks.vocabulary import LANGUAGES

SIZE = 3000

SHARE = 0.15
"""The part of the CPU time without it that a concern may add."""

PAGE = 300_000
"""How many bytes a page may have."""

RESULTS = Path(__file__).parent / "concerns.md"
_INTRODUCTION = "# What each concern adds to a build\n\n"


@dataclass(frozen=True)
class Pages:
    """How many pages there are, the largest of them in bytes, and its path in the site."""

    number: int
    largest: int
    path: str


@dataclass(frozen=True)
class Cost:
    """What a concern costs: the share of CPU time that it adds, and the pages that only it makes."""

    concern: str
    share: float
    pages: Pages


def main() -> int:
    """Measure as asked; 0 whether or not the targets are met, 1 where a build failed."""
    options = _options()
    try:
        with tempfile.TemporaryDirectory(prefix="vademecum-bench-", dir=options.folder) as folder:
            costs, pages = measured(options.size, Path(folder))
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    lines = "\n".join(report(options.size, costs, pages))
    sys.stdout.write(f"{lines}\n")
    if options.size == SIZE:
        RESULTS.write_text(f"{_INTRODUCTION}{lines}\n", encoding="utf-8", newline="\n")
    return 0


def measured(size: int, folder: Path) -> tuple[list[Cost], Pages]:
    """What each concern costs in one build of the site, and all its pages. Raises BuildError."""
    config, site, log = write_vademecum(size, folder / "vademecum"), folder / "site", folder / "build.log"
    run([sys.executable, "-m", "benchmarks.attribution", str(config), str(site)], log)
    found = json.loads(log.read_text(encoding="utf-8").rpartition("\n")[2])
    sizes = {page.relative_to(site).as_posix(): page.stat().st_size for page in site.rglob("*.html")}
    return [_cost(name, found, sizes) for name in sorted(found["seconds"])], _pages(sizes)


def report(size: int, costs: list[Cost], pages: Pages) -> Iterator[str]:
    """A line for each target: what was measured, and whether that is enough."""
    yield f"{size} articles in {len(LANGUAGES)} languages; CPU time within one build, beside that of all the rest."
    yield ""
    for cost in costs:
        yield f"- {cost.concern}: CPU time {cost.share:+.1%}, at most {SHARE:+.0%}: {_met(cost.share <= SHARE)}"
        yield f"- {cost.concern}: {_largest(cost.pages)}"
    yield f"- The whole site: {_largest(pages)}"
    yield ""
    yield "To repeat: `.venv/bin/python -m benchmarks.concerns`."


def _cost(name: str, found: Mapping[str, Any], sizes: Mapping[str, int]) -> Cost:
    seconds = found["seconds"][name]
    made = {path: size for path, size in sizes.items() if found["pages"].get(path) == name}
    return Cost(name, seconds / (found["whole"] - seconds), _pages(made))


def _pages(sizes: Mapping[str, int]) -> Pages:
    path, largest = max(sizes.items(), key=lambda page: page[1], default=("", 0))
    return Pages(len(sizes), largest, path)


def _largest(pages: Pages) -> str:
    most = f"at most {PAGE / 1000:.0f} kB: {_met(pages.largest <= PAGE)}"
    return f"{pages.number} pages, the largest {pages.largest / 1000:.0f} kB ({pages.path}), {most}"


def _met(met: bool) -> str:
    return "met" if met else "NOT met"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.concerns", description="Measure what a concern adds.")
    parser.add_argument("--size", type=int, default=SIZE, metavar="N", help="number of articles, 20 or more")
    parser.add_argument("--folder", help="where to write the sites while they are measured")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
