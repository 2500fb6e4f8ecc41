"""Takes two versions of a project that publish to one site; stops and starves their builds, and looks at the site."""

import os
import random
import resource
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.builds import content, lay_out, program, surroundings
from tests.publishing.projects import LOCK_ALONE, beside, edit

BUSY = "Another build is publishing to"
STOPPED = "the published site is as it was"
ROOMY = 2 * 2**30

Process = subprocess.Popen[str]


class BrokenError(Exception):
    """What publishing must never do, and did."""


@dataclass
class Trial:
    """Two projects and the site of both; `versions` are its bytes as each publishes it over the other.

    `seconds` is how long the last whole build took.
    """

    folder: Path
    versions: dict[str, dict[str, bytes]]
    seconds: float
    published: str

    @property
    def site(self) -> Path:
        """The published site, beside nothing else."""
        return self.folder / "public" / "site"

    @property
    def other(self) -> str:
        """The version that is not published."""
        return next(name for name in self.versions if name != self.published)

    def start(self, name: str, limit: Callable[[], None] = lambda: None) -> Process:
        """Begin to publish a version; `limit` is called in the new process first."""

        def alone() -> None:
            # Whoever runs this in the background may have had Ctrl+C ignored.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            limit()

        (self.folder / "tmp").mkdir(exist_ok=True)
        command = [program("vademecum"), "build", "--strict", "--site-dir", str(self.site)]
        environment = surroundings(TMPDIR=str(self.folder / "tmp"))
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command,
            cwd=self.folder / name,
            env=environment,
            stdout=pipe,
            stderr=pipe,
            text=True,
            preexec_fn=alone,  # noqa: PLW1509 (nothing here has threads)
        )

    def publish(self, name: str) -> None:
        """Publish a version, which must succeed; raises BrokenError."""
        begin = time.monotonic()
        with self.start(name) as process:
            output, errors = process.communicate()
        self.seconds = time.monotonic() - begin
        held(process.returncode == 0, f"the next build failed: {output}{errors}")
        if name in self.versions:
            self.look({name})
        self.published = name

    def look(self, allowed: set[str], *, clean: bool = True) -> str:
        """The version that is published, one of those allowed and whole; `clean` allows no leftovers beside it."""
        found = content(self.site)
        name = next((name for name in sorted(allowed) if self.versions[name] == found), None)
        held(
            name is not None, f"the site is none of {sorted(allowed)}: {differing(found, self.versions[min(allowed)])}"
        )
        held(not clean or beside(self.site) == LOCK_ALONE, f"left beside the site: {beside(self.site)}")
        self.published = str(name)
        return self.published


def held(holds: bool, words: str) -> None:
    """Raise BrokenError with these words unless it holds; unlike an assertion, in a command too."""
    if not holds:
        raise BrokenError(words)


def differing(first: dict[str, bytes], second: dict[str, bytes]) -> list[str]:
    """Some of the files that are not the same in both."""
    return sorted(path for path in first.keys() | second.keys() if first.get(path) != second.get(path))[:10]


def prepare(folder: Path, texts: Path) -> Trial:
    """Lay out two versions that differ in a text and a style sheet, and publish each over the other once."""
    for name in ("a", "b"):
        lay_out(folder / name, texts)
    edit(folder / "b")
    sheet = next((folder / "b" / "overrides" / "theme").rglob("vademecum.css")).relative_to(folder / "b")
    edit(folder / "b", sheet.as_posix(), ".vm-another { color: inherit; }")
    trial = Trial(folder, {}, 0.0, "")
    trial.publish("a")
    seen = dict[str, dict[str, bytes]]()
    for name in ("b", "a"):
        trial.publish(name)
        seen[name] = content(trial.site)
    trial.versions = seen
    return trial


def kill_at_random(trial: Trial, chance: random.Random) -> str:
    """Kill (SIGKILL) a build at any moment; what was published then: `before`, `after`, or `ended` without a kill."""
    before, after = trial.published, trial.other
    with trial.start(after) as process:
        time.sleep(chance.uniform(0, trial.seconds))
        outcome = _kill(process, signal.SIGKILL)
    return _after_a_stop(trial, before, after, outcome)


def kill_at_the_swap(trial: Trial, chance: random.Random) -> str:
    """Kill a build as soon as the published site is another folder, or some milliseconds later."""
    before, after = trial.published, trial.other
    old = trial.site.stat().st_ino
    with trial.start(after) as process:
        while process.poll() is None and trial.site.stat().st_ino == old:
            pass
        time.sleep(chance.uniform(0, 0.02))
        outcome = _kill(process, signal.SIGKILL)
    return _after_a_stop(trial, before, after, outcome)


def interrupt(trial: Trial, chance: random.Random) -> str:
    """End a build as Ctrl+C does, once it has begun to write; nothing may be left, and the exit code is not 0."""
    before, after = trial.published, trial.other
    with trial.start(after) as process:
        while process.poll() is None and not trial.site.with_name(".site.publishing").exists():
            time.sleep(0.001)
        time.sleep(chance.uniform(0, trial.seconds / 2))
        outcome = _kill(process, signal.SIGINT)
    held((process.returncode == 0) == (outcome == "ended"), f"exit code {process.returncode} after Ctrl+C")
    trial.look({before, after})
    return _after_a_stop(trial, before, after, outcome)


def _kill(process: Process, number: int) -> str:
    ended = process.poll() is not None
    process.send_signal(number)
    process.communicate()
    return "ended" if ended or process.returncode == 0 else ""


def _after_a_stop(trial: Trial, before: str, after: str, outcome: str) -> str:
    found = trial.look({after} if outcome else {before, after}, clean=False)
    trial.publish(trial.other)
    return outcome or ("before" if found == before else "after")


@contextmanager
def disk(folder: Path) -> Iterator[bool]:
    """Make `folder` a disk in memory of its own, and say so; for a user who may not mount one it is a plain folder."""
    folder.mkdir(parents=True)
    if not _mounted("-t", "tmpfs", "-o", f"size={ROOMY}", "vademecum-test", str(folder)):
        yield False
        return
    try:
        yield True
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def starve(trial: Trial, room: int, *, own: bool) -> str:
    """Build with `room` bytes left on the disk; `full` or, where that was enough, `fits`.

    On a disk that is not our own no file may grow beyond a hundredth of `room`.
    """
    before, after = trial.published, trial.other
    most = resource.RLIM_INFINITY if own else room // 100
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (most, most))
    if own:
        state = os.statvfs(trial.folder)
        _resize(trial.folder, (state.f_blocks - state.f_bfree) * state.f_frsize + room)
    with trial.start(after, limit) as process:
        _, errors = process.communicate()
    if own:
        _resize(trial.folder, ROOMY)
    full = process.returncode != 0
    held(not full or (STOPPED in errors and "Traceback" not in errors), f"a full disk is told as: {errors}")
    trial.look({before} if full else {after})
    trial.publish(trial.other)
    return "full" if full else "fits"


def _resize(folder: Path, size: int) -> None:
    held(_mounted("-o", f"remount,size={size}", str(folder)), "the disk cannot be made smaller")


def _mounted(*arguments: str) -> bool:
    try:
        return subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def room_needed(trial: Trial) -> int:
    """Bytes that the next site takes on a disk, roughly: its files in whole pages of memory."""
    return sum(-(-len(file) // 4096) * 4096 for file in trial.versions[trial.other].values())


def race(trial: Trial, chance: random.Random) -> str:
    """Build both versions at once: the site is whole after it, and who was refused reads why."""
    with trial.start(trial.published) as first:
        time.sleep(chance.uniform(0, 0.3))
        with trial.start(trial.other) as second:
            said = {name: process.communicate()[1] for name, process in (("first", first), ("second", second))}
    codes = {"first": first.returncode, "second": second.returncode}
    for name, code in codes.items():
        held(code == 0 or BUSY in said[name], f"the {name} build was refused with: {said[name]}")
    held(0 in codes.values(), f"both builds were refused: {said}")
    trial.look({*trial.versions})
    trial.publish(trial.other)
    return "both in turn" if not any(codes.values()) else "one refused"
