"""Takes configuration files; gives the CPU time, the peak memory and the size of what each build writes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_KILOBYTES = 1 if sys.platform == "darwin" else 1024
"""How many bytes a unit of the peak memory is: macOS counts bytes, Linux kilobytes."""


@dataclass(frozen=True)
class Build:
    """One build: CPU seconds (user and system) and peak memory in bytes, and the bytes that it wrote."""

    seconds: float
    memory: int
    output: int


class BuildError(Exception):
    """A build that failed or warned; the message is what it printed."""


def measure_round(configs: Mapping[str, Path], folder: Path) -> dict[str, Build]:
    """One build of each site, one after the other, in a fresh process each. Raises BuildError."""
    return {name: measure(config, folder / name) for name, config in configs.items()}


def measure(config: Path, site: Path) -> Build:
    """Build a site into the folder, which is removed afterwards. Raises BuildError."""
    with built(config, site) as (_, build):
        return build


@contextmanager
def built(config: Path, site: Path) -> Iterator[tuple[Path, Build]]:
    """A site that is built into the folder and removed afterwards, with what it cost. Raises BuildError."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    command += ["--config-file", str(config), "--site-dir", str(site)]
    seconds, memory = run(command, site.with_suffix(".log"))
    output = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    yield site, Build(seconds, memory, output)
    shutil.rmtree(site)


def run(command: list[str], log: Path) -> tuple[float, int]:
    """CPU seconds and peak memory of a command with all it starts; what it prints goes to `log`. Raises BuildError."""
    if sys.platform == "win32":
        raise BuildError("Windows does not tell what a process used: run this on Linux or macOS.")
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
    # Popen must not wait for a process that is gone.
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise BuildError(log.read_text(encoding="utf-8"))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _KILOBYTES
