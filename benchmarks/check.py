"""Takes a number of articles; measures what `vademecum check` costs: the first time, again, and after one edit."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measure import BuildError, run
from benchmarks.sites import write_vademecum

TARGET = 3.0
"""The CPU seconds that a check may take at 1,000 articles in three languages where at most one text has changed."""

Costs = dict[str, list[float]]
"""CPU seconds (user and system) by what is measured, one a round."""

_PLAIN = [sys.executable, "-m", "benchmarks.plain_reading"]
_CHECK = [sys.executable, "-c", "from vademecum.cli import main; main()", "check", "--docs-dir"]


def main() -> int:
    """Measure as asked; 0 whether or not the target is met, 1 where a command failed."""
    options = _options()
    try:
        with tempfile.TemporaryDirectory(prefix="vademecum-bench-", dir=options.folder) as folder:
            docs = write_vademecum(options.size, Path(folder)).with_name("docs")
            costs = measured(docs, options.rounds)
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.writelines(f"{line}\n" for line in report(options.size, costs))
    return 0


def measured(docs: Path, rounds: int) -> Costs:
    """All costs, the rounds one after the other, in a fresh process each. Raises BuildError."""
    costs: Costs = {}
    log = docs.with_name("log")
    edited = min(docs.glob("*/practices/*.md"), default=docs / "nl" / "index.md")
    for _ in range(rounds):
        for name, command in _commands(docs, edited):
            costs.setdefault(name, []).append(run(command, log)[0])
    return costs


def _commands(docs: Path, edited: Path) -> Iterator[tuple[str, list[str]]]:
    """What to run in a round, in its order; a text is edited before the last."""
    yield "plain reading", [*_PLAIN, str(docs)]
    yield "without a cache", [*_CHECK, str(docs), "--no-cache"]
    for kept in docs.parent.glob(".cache/vademecum/check/*"):
        kept.unlink()
    yield "the first time", [*_CHECK, str(docs)]
    yield "nothing has changed", [*_CHECK, str(docs)]
    edited.write_text(f"{edited.read_text(encoding='utf-8')}\nOne more paragraph.\n", encoding="utf-8")
    yield "one text has changed", [*_CHECK, str(docs)]


def report(size: int, costs: Costs) -> Iterator[str]:
    """A line for each cost: the median, the extremes and the ratio to plain reading; then whether the target is met."""
    plain = median(costs["plain reading"])
    yield f"{size} articles in three languages: CPU seconds, median of {len(costs['plain reading'])} (least to most)"
    for name, found in costs.items():
        extremes = f"({min(found):.2f} to {max(found):.2f})"
        yield f"{name:22}{median(found):7.2f} {extremes:18}{median(found) / plain:7.2f} x plain"
    reached = max(median(costs[name]) for name in ("nothing has changed", "one text has changed"))
    yield f"at most {TARGET} s on saving, for 1000 articles: {'met' if reached <= TARGET else 'NOT met'}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.check", description="What a check of all texts costs.")
    parser.add_argument("--size", type=int, default=1000, metavar="N", help="number of articles, 20 or more")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each command is run")
    parser.add_argument("--folder", help="where to write the site while it is measured")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
