"""Takes what a build logs and what stops it; gives the problems that an author must hear of."""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from traceback import walk_tb
from typing import Any, Final

from jinja2 import TemplateSyntaxError
from mkdocs.exceptions import Abort, MkDocsException

from vademecum.checks import RULES
from vademecum.diagnostics import Severity
from vademecum.languages import N_, Messages
from vademecum_mkdocs.log_lines import translated

PROBLEM: Final = "problem"
"""The attribute by which a record of the log brings its `Problem` along."""

_OF_SETTINGS: Final = re.compile(r"Config value '([^']+)'")


class Reported(Exception):
    """Stops a build after everything that is wrong was logged."""


@dataclass(frozen=True)
class Problem:
    """One problem in words: `place` is `file:line:column`, or empty where it is not known, like `code`."""

    words: str
    severity: Severity = Severity.ERROR
    place: str = ""
    code: str = ""

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.place, self.words)))


class Gathering(logging.Handler):
    """What is logged from warnings on, each once, in its order; `settings` is the path of mkdocs.yml."""

    def __init__(self, settings: Path, messages: Messages) -> None:
        super().__init__(logging.WARNING)
        self._settings, self._messages = settings, messages
        self.found: list[Problem] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the problem of a record, or its words."""
        severity = Severity.ERROR if record.levelno >= logging.ERROR else Severity.WARNING
        words = record.getMessage().strip()
        place = _place(words, self._settings)
        problem = getattr(record, PROBLEM, None) or Problem(translated(words, self._messages), severity, place)
        if problem not in self.found:
            self.found.append(problem)

    def unsaid(self, error: Exception) -> Problem | None:
        """What stopped the build, unless the log says it; what has a place is said instead of the engine's own line."""
        if self.found and isinstance(error, Abort | Reported):
            return None
        own = problem_of(error, self._settings.parent, self._messages)
        if own.place:
            self.found = [one for one in self.found if one.place or not one.words.endswith(str(error))]
        return None if any(one.words.endswith(str(error)) for one in self.found) else own


def problem_of(error: Exception, folder: Path, messages: Messages) -> Problem:
    """An error that no check foresaw, with its place in YAML or in a template; names are below `folder`."""
    for mark, detail in _marks(error):
        place = f"{_named(mark.name, folder)}:{mark.line + 1}:{mark.column + 1}"
        rule = RULES["yaml-syntax"]
        words = messages.gettext(rule.sentence).format(what=messages.gettext(N_("This YAML file")), detail=detail)
        return Problem(words, place=place, code=rule.code)
    detail = str(error) if isinstance(error, MkDocsException) else f"{type(error).__name__}: {error}"
    for file, line in _template_lines(error):
        words = messages.gettext(N_("This template cannot be shown: {detail}. Mend this line."))
        return Problem(words.format(detail=detail), place=f"{_named(file, folder)}:{line}")
    return Problem(messages.gettext(N_("The preview cannot be built: {detail}")).format(detail=detail))


def _place(words: str, settings: Path) -> str:
    """The line of mkdocs.yml that the engine complains of: it names the key alone."""
    named = _OF_SETTINGS.match(words)
    if not named or not settings.is_file():
        return ""
    lines = settings.read_text(encoding="utf-8", errors="replace").splitlines()
    number = next((at for at, line in enumerate(lines, 1) if line.startswith(f"{named[1]}:")), 1)
    return f"{settings.name}:{number}"


def _marks(error: BaseException | None) -> Iterator[tuple[Any, str]]:
    """The places in YAML that an error, or what led to it, names."""
    while error is not None:
        mark = getattr(error, "problem_mark", None)
        if mark is not None:
            yield mark, str(getattr(error, "problem", None) or error)
        error = error.__cause__ or error.__context__


def _template_lines(error: Exception) -> Iterator[tuple[str, int]]:
    """The files and lines of templates, the innermost first: Jinja puts them into the traceback."""
    frames = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    if isinstance(error, TemplateSyntaxError) and error.filename:
        frames.append((error.filename, error.lineno))
    for file, line in reversed(frames):
        if Path(file).suffix != ".py" and Path(file).is_file():
            yield file, line


def _named(file: str, folder: Path) -> str:
    path = Path(file).resolve()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
