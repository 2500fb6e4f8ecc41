"""Takes a concern; builds the same site with it and without it, both at once, and prints what the concern adds.

What else the machine does then slows both alike; on a machine with one core they would slow each other.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mkdocs.utils.yaml import yaml_load

from benchmarks.concerns import SHARE, SIZE
from benchmarks.corpus import MIX, OF_A_BLOG
from benchmarks.measure import Build, BuildError, measure
from benchmarks.sites import write_vademecum
from benchmarks.yaml_text import yaml_text


def main() -> int:
    """Measure as asked; 0 whether or not the target is met, 1 where a build failed, 2 for an unknown concern."""
    options = _options()
    try:
        with tempfile.TemporaryDirectory(prefix="vademecum-bench-", dir=options.folder) as folder:
            line = measured(options.concern, options.size, Path(folder), OF_A_BLOG if options.posts else MIX)
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{line}\n")
    return 0


def measured(concern: str, size: int, folder: Path, mix: tuple[str, ...] = MIX) -> str:
    """The line on a concern, in a site of so many articles of this mix. Raises BuildError, or ValueError."""
    whole = write_vademecum(size, folder / "vademecum", mix)
    return report(concern, *at_once((whole, without(whole, concern)), folder))


def without(config: Path, concern: str) -> Path:
    """A configuration file beside this one, without the plugin of the concern. Raises ValueError where it has none."""
    settings = yaml_load(config.read_text(encoding="utf-8"))
    plugins = [plugin for plugin in settings["plugins"] if plugin != f"vademecum/{concern}"]
    if plugins == settings["plugins"]:
        raise ValueError(f"{config.name} has no plugin vademecum/{concern}.")
    return _write(config.with_name("without.yml"), yaml_text(settings | {"plugins": plugins}))


def at_once(
    configs: tuple[Path, Path], folder: Path, build: Callable[[Path, Path], Build] = measure
) -> tuple[Build, Build]:
    """What the builds of two configurations cost that begin together. Raises BuildError."""
    with ThreadPoolExecutor(2) as workers:
        first, second = (
            workers.submit(build, config, folder / f"site-{number}") for number, config in enumerate(configs)
        )
        return first.result(), second.result()


def report(concern: str, with_it: Build, without_it: Build) -> str:
    """One line: what the concern adds to the CPU time, and whether that is little enough."""
    share = with_it.seconds / without_it.seconds - 1
    met = "met" if share <= SHARE else "NOT met"
    seconds = f"{with_it.seconds:.0f} s with it, {without_it.seconds:.0f} s without it"
    return f"{concern}: CPU time {share:+.1%} ({seconds}), at most {SHARE:+.0%}: {met}"


def _write(path: Path, words: str) -> Path:
    path.write_text(words, encoding="utf-8", newline="\n")
    return path


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pair", description="Build with and without a concern.")
    parser.add_argument("concern", help="the name of its plugin behind «vademecum/», such as indexes")
    parser.add_argument("--size", type=int, default=SIZE, metavar="N", help="number of articles, 20 or more")
    parser.add_argument("--posts", action="store_true", help="ten posts of eleven articles instead of all kinds")
    parser.add_argument("--folder", help="where to write the sites while they are measured")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
