"""Takes numbers of kills, disks and races; breaks builds as often, and prints what became of the published site."""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.builds import BASE, PROJECT
from tests.publishing.trials import (
    BrokenError,
    Trial,
    disk,
    interrupt,
    kill_at_random,
    kill_at_the_swap,
    prepare,
    race,
    room_needed,
    starve,
)

STOPS = {"kills": kill_at_random, "swaps": kill_at_the_swap, "interrupts": interrupt, "races": race}


def main() -> int:
    """Break builds as asked; 0 if every one left a whole site and the next build succeeded, else 1."""
    options = _options()
    texts = PROJECT / "docs" if options.real else BASE
    try:
        with tempfile.TemporaryDirectory(prefix="vademecum-publishing-", dir=options.folder) as folder:
            _stop(prepare(Path(folder) / "stops", texts), options)
            _starve(Path(folder) / "disk", texts, options.disks)
    except BrokenError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _stop(trial: Trial, options: argparse.Namespace) -> None:
    _say(f"seed {options.seed}; a build takes {trial.seconds:.1f} s")
    chance = random.Random(options.seed)
    for name, act in STOPS.items():
        _report(name, vars(options)[name], partial(_again, act, trial, chance))


def _again(act: Callable[[Trial, random.Random], str], trial: Trial, chance: random.Random, _: int) -> str:
    return act(trial, chance)


def _starve(folder: Path, texts: Path, count: int) -> None:
    if not count:
        return
    with disk(folder) as own:
        trial = prepare(folder, texts)
        sizes = [room_needed(trial) * number // (count - 1 or 1) for number in range(count)]
        _report("disks" if own else "limits", count, lambda number: starve(trial, sizes[number], own=own))


def _report(name: str, count: int, act: Callable[[int], str]) -> None:
    """Act as often; a build that ended by itself before it was stopped does not count."""
    seen = Counter[str]()
    while (number := seen.total() - seen["ended"]) < count:
        seen[act(number)] += 1
        _say(f"{name}, {count} times: {', '.join(f'{words} {many}' for words, many in sorted(seen.items()))}")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.publishing", description=__doc__)
    for name, count in {"kills": 100, "swaps": 10, "interrupts": 10, "races": 10, "disks": 20}.items():
        parser.add_argument(f"--{name}", type=int, default=count, metavar="N", help=f"default: {count}")
    parser.add_argument("--seed", type=int, default=1, help="of the random moments; default: 1")
    parser.add_argument("--real", action="store_true", help="the project's own texts, in the place of a small site")
    parser.add_argument("--folder", type=Path, help="where to put the projects; default: the system's")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
