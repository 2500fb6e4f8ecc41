"""Takes a number of articles; measures what each concern adds to a build, prints it and writes `concerns.md`."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from mkdocs.utils.yaml import yaml_load

from benchmarks.measure import Build, BuildError, built
from benchmarks.sites import write_vademecum
from benchmarks.vocabulary import LANGUAGES
from benchmarks.yaml_text import yaml_text

SIZE = 3000
ROUNDS = 1
"""One round builds 9,000 pages twice; CPU time is steady enough to tell a seventh."""

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
            costs, pages = measured(options.size, options.rounds, Path(folder))
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    lines = "\n".join(report(options.size, options.rounds, costs, pages))
    sys.stdout.write(f"{lines}\n")
    if (options.size, options.rounds) == (SIZE, ROUNDS):
        RESULTS.write_text(f"{_INTRODUCTION}{lines}\n", encoding="utf-8", newline="\n")
    return 0


def measured(size: int, rounds: int, folder: Path) -> tuple[list[Cost], Pages]:
    """What each concern costs, built with all concerns and without one in turn; and all pages. Raises BuildError."""
    whole = write_vademecum(size, folder / "vademecum")
    others = {name: without(name, whole) for name in concerns(whole)}
    found: dict[str, list[Build]] = {}
    pages: dict[str, dict[str, int]] = {}
    for number in range(1, rounds + 1):
        for name, config in {"": whole, **others}.items():
            sys.stderr.write(f"N = {size}, round {number} of {rounds}, {f'without {name}' if name else 'with all'}\n")
            with built(config, folder / "site") as (site, build):
                found.setdefault(name, []).append(build)
                pages[name] = {page.relative_to(site).as_posix(): page.stat().st_size for page in site.rglob("*.html")}
    return [_cost(name, found, pages) for name in others], _pages(pages[""])


def concerns(config: Path) -> list[str]:
    """The concerns that a configuration file switches on."""
    names = (next(iter(line)) if isinstance(line, dict) else line for line in _settings(config)["plugins"])
    return [name for name in names if name.startswith("vademecum/")]


def without(name: str, whole: Path) -> Path:
    """A configuration file beside the given one, without the line of a concern."""
    settings = _settings(whole)
    settings["plugins"] = [line for line in settings["plugins"] if line != name and not _says(name, line)]
    config = whole.with_name(f"without-{name.replace('/', '-')}.yml")
    config.write_text(yaml_text(settings), encoding="utf-8", newline="\n")
    return config


def report(size: int, rounds: int, costs: list[Cost], pages: Pages) -> Iterator[str]:
    """A line for each target: what was measured, and whether that is enough."""
    yield f"{size} articles in {len(LANGUAGES)} languages, with all concerns and without one in turn; rounds: {rounds}."
    yield ""
    for cost in costs:
        yield f"- {cost.concern}: CPU time {cost.share:+.1%}, at most {SHARE:+.0%}: {_met(cost.share <= SHARE)}"
        yield f"- {cost.concern}: {_largest(cost.pages)}"
    yield f"- The whole site: {_largest(pages)}"
    yield ""
    yield "To repeat: `.venv/bin/python -m benchmarks.concerns`."


def _cost(name: str, found: Mapping[str, list[Build]], pages: Mapping[str, Mapping[str, int]]) -> Cost:
    rounds = zip(found[""], found[name], strict=True)
    share = median(whole.seconds / without.seconds for whole, without in rounds) - 1
    return Cost(name, share, _pages({path: size for path, size in pages[""].items() if path not in pages[name]}))


def _pages(sizes: Mapping[str, int]) -> Pages:
    path, largest = max(sizes.items(), key=lambda page: page[1], default=("", 0))
    return Pages(len(sizes), largest, path)


def _largest(pages: Pages) -> str:
    most = f"at most {PAGE / 1000:.0f} kB: {_met(pages.largest <= PAGE)}"
    return f"{pages.number} pages, the largest {pages.largest / 1000:.0f} kB ({pages.path}), {most}"


def _says(name: str, line: object) -> bool:
    return isinstance(line, dict) and name in line


def _settings(config: Path) -> dict[str, Any]:
    with config.open(encoding="utf-8") as file:
        return yaml_load(file)


def _met(met: bool) -> str:
    return "met" if met else "NOT met"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.concerns", description="Measure what a concern adds.")
    parser.add_argument("--size", type=int, default=SIZE, metavar="N", help="number of articles, 20 or more")
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N", help="how often each site is built")
    parser.add_argument("--folder", help="where to write the sites while they are measured")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
