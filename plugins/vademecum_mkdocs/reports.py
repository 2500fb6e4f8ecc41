"""Takes the core's report; writes it into MkDocs' log, a line for each problem."""

import logging

from vademecum.checks import RULES
from vademecum.diagnostics import Report, Severity
from vademecum.languages import Messages
from vademecum.reporting import describe, errors, message
from vademecum_mkdocs.preview import PROBLEM, Problem

LOG = logging.getLogger("mkdocs.plugins.vademecum")


def log_report(report: Report, messages: Messages) -> bool:
    """Log every problem; whether there is one that stops the build. Strict mode counts the warnings."""
    for diagnostic in report:
        severity, code = RULES[diagnostic.code].severity, diagnostic.code
        problem = Problem(message(diagnostic, messages), severity, str(diagnostic.span), code)
        level = logging.ERROR if severity is Severity.ERROR else logging.WARNING
        LOG.log(level, "%s", describe(diagnostic, messages), extra={PROBLEM: problem})
    return bool(errors(report))
