"""Takes a report; gives the workflow commands with which GitHub shows each problem at its line."""

from vademecum.checks import RULES
from vademecum.diagnostics import Diagnostic, Report
from vademecum.languages import Messages
from vademecum.reporting import message, summary

_IN_WORDS = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_VALUES = {**_IN_WORDS, ":": "%3A", ",": "%2C"}
# As the runner's own toolkit escapes them: docs.github.com, «Workflow commands for GitHub Actions».
_WORDS, _VALUES = str.maketrans(_IN_WORDS), str.maketrans(_IN_VALUES)


def github(report: Report, messages: Messages) -> str:
    """One command a problem, then a plain line that counts them."""
    commands = [_command(found, messages) for found in report]
    return "".join(f"{line}\n" for line in (*commands, summary(report, messages)))


def _command(found: Diagnostic, messages: Messages) -> str:
    place = {"file": found.span.file, "line": found.span.line, "col": found.span.column, "title": found.code}
    values = ",".join(f"{key}={str(value).translate(_VALUES)}" for key, value in place.items())
    return f"::{RULES[found.code].severity.value} {values}::{message(found, messages).translate(_WORDS)}"
