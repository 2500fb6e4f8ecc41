"""Takes a report; gives it as JSON of our own, whose shape check.schema.json describes."""

import json
from pathlib import Path

from vademecum.checks import RULES
from vademecum.diagnostics import Diagnostic, Report
from vademecum.languages import Messages
from vademecum.reporting import errors, mend, values, waiting_rules, wrong

SCHEMA = Path(__file__).with_name("check.schema.json")
"""The JSON Schema of what `plain_json` gives."""

_VERSION = 1
"""Raised when a key goes away or changes its meaning; a new key does not raise it."""


def plain_json(report: Report, messages: Messages) -> str:
    """The problems in the order of their places, their counts; drafts, what was read in part, what to translate."""
    stopping = len(errors(report))
    document = {
        "version": _VERSION,
        "language": messages.language,
        "problems": [_problem(found, messages) for found in report],
        "counts": {"errors": stopping, "warnings": len(report) - stopping},
        "drafts": {"files": [*report.drafts], "waiting": waiting_rules(report)},
        "incomplete": [*report.incomplete],
        "untranslated": [
            {"entry": one.ref, "file": one.file, "languages": [*one.languages]} for one in report.untranslated
        ],
        "behind": [
            {"entry": one.ref, "language": one.language, "file": one.file, "original": one.original}
            for one in report.behind
        ],
    }
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n"


def _problem(found: Diagnostic, messages: Messages) -> dict[str, object]:
    return {
        "code": found.code,
        "severity": RULES[found.code].severity.value,
        "file": found.span.file,
        "line": found.span.line,
        "column": found.span.column,
        "message": wrong(found, messages),
        "mend": mend(found, messages),
        "values": values(found, messages),
    }
