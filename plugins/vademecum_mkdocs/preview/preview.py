"""Takes attempts to build; gives what a preview shows now, and waits for what it shows next."""

import logging
import math
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Condition
from typing import Any

from vademecum.diagnostics import Severity
from vademecum.languages import N_, Messages
from vademecum.reporting import counted
from vademecum_mkdocs.preview.problems import PROBLEM, Gathering, Problem

LOG = logging.getLogger("mkdocs.plugins.vademecum")


@dataclass(frozen=True)
class Shown:
    """What the preview shows: the folder of the last good site, and the problems of the last attempt.

    `version` grows with every change, and `site` is the version that brought the site. An attempt that is `held` did
    not become the site; while `busy`, another one is under way. The site took `seconds` to build, 0 without one.
    """

    version: int
    site: int = 0
    root: Path | None = None
    problems: tuple[Problem, ...] = ()
    held: bool = False
    busy: bool = False
    seconds: int = 0

    def count(self, messages: Messages) -> str:
        """«2 errors, 1 warning»."""
        errors = sum(problem.severity is Severity.ERROR for problem in self.problems)
        return counted(errors, len(self.problems) - errors, messages)


class Preview:
    """The state of a preview, for the thread that builds and for those that answer browsers."""

    def __init__(self, messages: Messages) -> None:
        self.messages = messages
        self.settings = Path.cwd() / "mkdocs.yml"
        # Begins with the time: a page that is still open from an earlier preview must not take this one for the same.
        self._now = Shown(time.time_ns() // 1_000_000)
        self._changed = Condition()

    @property
    def now(self) -> Shown:
        """What is shown at this moment."""
        return self._now

    def after(self, version: int, seconds: float) -> Shown:
        """What is shown as soon as it is not this version any more, or else after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._now.version != version, seconds)
            return self._now

    def attempt(self, build: Callable[[], Path], log: logging.Logger) -> bool:
        """Whether a build went well; what it gives is shown then, and else the site before it with all problems.

        `log` is the engine's: what it says from warnings on are the problems. Nothing that stops a build is raised.
        """
        gathering = Gathering(self.settings, self.messages)
        log.addHandler(gathering)
        self._show(busy=True)
        root, begun = None, time.monotonic()
        try:
            root = build()
        except Exception as error:
            LOG.debug("%s", error, exc_info=error)
            problem = gathering.unsaid(error)
            if problem:
                log.error("%s", problem, extra={PROBLEM: problem})
        finally:
            log.removeHandler(gathering)
        self._end(root, tuple(gathering.found), math.ceil(time.monotonic() - begun))
        return root is not None

    def _end(self, root: Path | None, problems: tuple[Problem, ...], seconds: int) -> None:
        before = self._now.root
        if root is None:
            self._show(problems=problems, held=True, busy=False)
            LOG.error("%s. %s", self._now.count(self.messages), self.messages.gettext(advice(self._now)))
            return
        site = self._now.version + 1
        self._show(root=root, site=site, problems=problems, held=False, busy=False, seconds=seconds)
        if problems:
            LOG.warning("%s.", self._now.count(self.messages))
        if before:
            shutil.rmtree(before, ignore_errors=True)

    def _show(self, **changes: Any) -> None:
        with self._changed:
            self._now = replace(self._now, version=self._now.version + 1, **changes)
            self._changed.notify_all()


def advice(shown: Shown) -> str:
    """What an author can do about the problems, in English as the catalogues have it."""
    if not shown.held:
        return N_("The page shows what you saved. Mend this before it is published.")
    if shown.root is None:
        return N_("There is no page to show yet. Mend this and save; the pages then come by themselves.")
    return N_("You see the last good version. Mend this and save; the page then renews itself.")
