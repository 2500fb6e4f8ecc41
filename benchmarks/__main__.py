"""Takes options of the command line; measures three sites and two pages, prints the figures and writes `results.md`."""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import answers, indexing, lighthouse, pair
from benchmarks.corpus import OF_A_BLOG
from benchmarks.measure import BuildError, measure_round
from benchmarks.report import Results, Round, report
from benchmarks.sites import write_sites

ROUNDS = {100: 3, 300: 3, 1000: 2}
"""How often each number of articles is built."""

POSTS = 220
"""How many articles hold two hundred posts, in that mix."""

RESULTS = Path(__file__).parent / "results.md"
_INTRODUCTION = (
    "# What a build costs\n\n"
    "N articles in three languages, by Vademecum and twice by plain Material; what it means stands in README.md.\n\n"
)


def main() -> int:
    """Measure as asked; 0 whether or not the targets are met, 1 where a build failed."""
    options = _options()
    rounds = {size: 1 if options.quick else ROUNDS.get(size, 2) for size in options.sizes or ROUNDS}
    try:
        with tempfile.TemporaryDirectory(prefix="vademecum-bench-", dir=options.folder) as folder:
            results = measured(rounds, Path(folder))
            blog = _blog(Path(folder))
            search = [*_search(), *_answers(Path(folder))]
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    costs = report(results).rstrip()
    sys.stdout.write(f"{costs}\n")
    sys.stdout.flush()
    scores = "\n".join((*_lighthouse(), *blog, *search))
    sys.stdout.write(f"\n{scores}\n")
    if rounds == ROUNDS:
        RESULTS.write_text(f"{_INTRODUCTION}{costs}\n\n{scores}\n", encoding="utf-8", newline="\n")
    return 0


def measured(rounds: dict[int, int], folder: Path) -> Results:
    """Build all sites in turn, as many rounds as asked of each size. Raises BuildError."""
    _say("a first build of each, not counted: it warms the file cache")
    measure_round(write_sites(20, folder / "20"), folder)
    results: dict[int, list[Round]] = {}
    for size, count in rounds.items():
        configs = write_sites(size, folder / str(size))
        for number in range(1, count + 1):
            _say(f"N = {size}, round {number} of {count}")
            results.setdefault(size, []).append(measure_round(configs, folder))
    return results


def _blog(folder: Path) -> list[str]:
    """What the blog adds to a site of two hundred posts, and what they are about. Raises BuildError."""
    _say("the blog, with it and without it at once")
    return [f"- {pair.measured('blog', POSTS, folder / 'blog', OF_A_BLOG)}"]


def _search() -> list[str]:
    """What it costs to make the full text ready for the search. Raises BuildError."""
    _say("the full text of a thousand and three thousand pages")
    return indexing.measured()


def _answers(folder: Path) -> list[str]:
    """What a first answer of the search costs a reader, among a thousand invented articles. Raises BuildError."""
    _say("the first answers of the search, in a slow browser")
    return answers.measured(folder)


def _lighthouse() -> list[str]:
    lacking = lighthouse.missing()
    if lacking:
        return [f"- Lighthouse was not run: {lacking} is not installed"]
    _say("Lighthouse, five runs of two pages")
    return list(lighthouse.lines(lighthouse.measured()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure a build beside plain Material.")
    parser.add_argument("--quick", action="store_true", help="one round of each size; results.md stays as it is")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="N", help="numbers of articles, each 20 or more")
    parser.add_argument("--folder", help="where to write the sites while they are measured")
    return parser.parse_args()


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())
