"""Takes a report; gives it as SARIF 2.1.0, the OASIS standard for what checkers find."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from urllib.parse import quote

from vademecum import __version__
from vademecum.checks import RULES
from vademecum.diagnostics import Diagnostic, Report
from vademecum.explanation import in_general, shown
from vademecum.languages import N_, Messages
from vademecum.reporting import message
from vademecum.rule import Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_PLACE = {rule: place for place, rule in enumerate(RULES)}


def sarif(report: Report, messages: Messages) -> str:
    """One run of one tool: all rules, and a result for each problem."""
    run = {
        "tool": {"driver": _driver(messages)},
        "language": messages.language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": messages.gettext(N_("The folder of the project."))}}},
        "invocations": [{"executionSuccessful": True}],
        "results": list(_results(report, messages)),
    }
    return f"{json.dumps({'$schema': _SCHEMA, 'version': '2.1.0', 'runs': [run]}, ensure_ascii=False, indent=2)}\n"


def _driver(messages: Messages) -> dict[str, object]:
    rules = [_rule(rule, messages) for rule in RULES.values()]
    return {"name": "vademecum", "version": __version__, "language": messages.language, "rules": rules}


def _rule(rule: Rule, messages: Messages) -> dict[str, object]:
    aim = messages.gettext(rule.aim)
    return {
        "id": rule.code,
        "shortDescription": {"text": aim},
        "fullDescription": {"text": f"{aim} {in_general(rule.mend, messages)}"},
        "help": _help(rule, messages),
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _help(rule: Rule, messages: Messages) -> dict[str, str]:
    """What is wrong and what is right, as plain text and as Markdown."""
    samples = list(shown(rule.sample, messages))
    fenced = [f"{heading}\n\n```\n{lines}\n```" if lines else heading for heading, lines in samples]
    return {
        "text": "\n\n".join(f"{heading}\n{lines}".strip() for heading, lines in samples),
        "markdown": "\n\n".join(fenced),
    }


def _results(report: Report, messages: Messages) -> Iterator[dict[str, object]]:
    met: Counter[str] = Counter()
    for found in report:
        mark = _mark(found)
        met[mark] += 1
        yield {
            "ruleId": found.code,
            "ruleIndex": _PLACE[found.code],
            "level": RULES[found.code].severity.value,
            "message": {"text": message(found, messages)},
            "locations": [{"physicalLocation": _location(found)}],
            "partialFingerprints": {"problem/v1": f"{mark}:{met[mark]}"},
        }


def _location(found: Diagnostic) -> dict[str, object]:
    # What lies beside the project, as the folder of another organisation may, has no path below its root.
    base = {} if found.span.file.startswith("../") else {"uriBaseId": _ROOT}
    return {
        "artifactLocation": {"uri": quote(found.span.file), **base},
        "region": {"startLine": found.span.line, "startColumn": found.span.column},
    }


def _mark(found: Diagnostic) -> str:
    """What stays the same when lines move: code, file and the words among the values. Numbers may be those of lines."""
    words = sorted((name, str(value)) for name, value in found.values.items() if re.search(r"[^\W\d]", str(value)))
    return sha256(repr((found.code, found.span.file, words)).encode()).hexdigest()[:32]
