"""Runs a command that must be done in little time and memory; gives what it answered and what it took.

Run as a program it is the parent of the command: Linux counts the memory of whoever starts a process as its own, and a
process that runs tests has grown by then.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

SECONDS, MEGABYTES = 10, 512


@dataclass(frozen=True)
class Taken:
    """The exit code (below zero where the system ended it), all words, seconds of the processor, megabytes."""

    code: int
    words: str
    seconds: float
    megabytes: float


def taken(folder: Path, *command: str) -> Taken:
    """Run it in a folder; the system ends it at twice the seconds, so that nothing hangs."""
    from tests.builds import program, surroundings  # noqa: PLC0415 - the small parent need not hold them

    with tempfile.TemporaryFile() as said:
        parent = subprocess.run(
            [sys.executable, "-S", __file__, program(command[0]), *command[1:]],
            cwd=folder,
            env=surroundings(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
            check=True,
        )
        said.seek(0)
        return Taken(words=said.read().decode("utf-8", "replace"), **json.loads(parent.stdout))


def _measured(*command: str) -> dict[str, float]:
    """What a command takes; all that it says goes to the standard errors."""
    resource.setrlimit(resource.RLIMIT_CPU, (2 * SECONDS, 2 * SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    process = subprocess.Popen(command, stdout=sys.stderr)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "code": process.returncode,
        "seconds": used.ru_utime + used.ru_stime,
        "megabytes": used.ru_maxrss / 1024,
    }


if __name__ == "__main__":
    print(json.dumps(_measured(*sys.argv[1:])))
