"""Takes this project's texts; measures what a save costs under a preview: of nothing, a paragraph, a title, a fact."""

import argparse
import gc
import logging
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import process_time

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from vademecum.site import all_kept

PROJECT = Path(__file__).parent.parent
ADDRESS = "http://127.0.0.1:8000/"
SITE = ("docs", "mkdocs.yml", "overrides")

Costs = dict[str, list[float]]
"""CPU seconds (user and system) by what was saved, one a round."""

Edit = tuple[str, Callable[[str], str]]
"""The name of a file below the project, and what becomes of its text."""

EDITS: dict[str, Edit] = {
    "nothing": ("docs/en/index.md", str),
    "a paragraph": ("docs/en/practices/clinical-ownership.md", lambda text: f"{text}\nOne more paragraph.\n"),
    "a title": ("docs/en/practices/clinical-ownership.md", lambda text: text.replace("\ntitle: ", "\ntitle: New ", 1)),
    "a fact": ("docs/data/roles.yml", lambda text: text.replace('nl: "', 'nl: "Nieuw ', 1)),
}


def main() -> int:
    """Measure as asked, and print a line for each cost."""
    rounds = _rounds()
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="vademecum-bench-") as folder:
        costs = measured(lay_out(Path(folder) / "kb"), EDITS, rounds)
    sys.stdout.writelines(f"{line}\n" for line in report(costs))
    return 0


def lay_out(folder: Path) -> Path:
    """A copy of this project's site, which may be edited."""
    folder.mkdir()
    for name in SITE:
        copy = shutil.copytree if (PROJECT / name).is_dir() else shutil.copyfile
        copy(PROJECT / name, folder / name)
    return folder


def measured(project: Path, edits: dict[str, Edit], rounds: int) -> Costs:
    """The cost of the first build, then of one after each edit, which is taken back before the next."""
    _settings(project).plugins.on_startup(command="serve", dirty=False)
    try:
        costs = {"the first time": [_cost(project, 0)]}
        for number in range(rounds):
            for step, (name, (path, change)) in enumerate(edits.items(), start=1):
                before = (project / path).read_text(encoding="utf-8")
                (project / path).write_text(change(before), encoding="utf-8")
                costs.setdefault(name, []).append(_cost(project, number * len(edits) + step))
                (project / path).write_text(before, encoding="utf-8")
        return costs
    finally:
        _settings(project).plugins.on_shutdown()


def _cost(project: Path, number: int) -> float:
    """The seconds until the pages could be shown; what a preview does behind that is done, and not counted."""
    config = _settings(project)
    config.site_dir = str(project.with_name(f"site-{number}"))
    begun = process_time()
    with all_kept():
        build(config, serve_url=ADDRESS)
    spent = process_time() - begun
    shutil.rmtree(config.site_dir)
    gc.collect()
    return spent


def _settings(project: Path) -> MkDocsConfig:
    return load_config(str(project / "mkdocs.yml"), site_url=ADDRESS, dev_addr="127.0.0.1:0")


def report(costs: Costs) -> Iterator[str]:
    """A line for each cost: the median, the extremes and the ratio to the first time."""
    first = median(costs["the first time"])
    for name, found in costs.items():
        extremes = f"({min(found):.2f} to {max(found):.2f})"
        yield f"{name:16}{median(found):7.2f} {extremes:18}{median(found) / first:6.2f} x the first time"


def _rounds() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.saving", description="What a save costs in a preview.")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each edit is made")
    rounds: int = parser.parse_args().rounds
    return rounds


if __name__ == "__main__":
    sys.exit(main())
