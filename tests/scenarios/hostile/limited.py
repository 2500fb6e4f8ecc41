"""Runs a command that must be done in little time and memory; gives what it answered and what it took."""

import os
import resource
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.builds import program, surroundings

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
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [program(command[0]), *command[1:]],
            cwd=folder,
            env=surroundings(),
            stdout=said,
            stderr=said,
            stdin=subprocess.DEVNULL,
            preexec_fn=_bounded,  # noqa: PLW1509 - nothing here runs in threads
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        words = said.read().decode("utf-8", "replace")
    return Taken(process.returncode, words, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _bounded() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (2 * SECONDS, 2 * SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
