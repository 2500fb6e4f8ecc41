"""Takes the core's report; writes it into MkDocs' log, a line for each problem."""

import logging

from vademecum.checks import RULES
from vademecum.diagnostics import Report, Severity
from vademecum.languages import Messages
from vademecum.reporting import describe, errors

LOG = logging.getLogger("mkdocs.plugins.vademecum")


def log_report(report: Report, messages: Messages) -> bool:
    """Log every problem; whether there is one that stops the build. Strict mode counts the warnings."""
    for diagnostic in report:
        error = RULES[diagnostic.code].severity is Severity.ERROR
        LOG.log(logging.ERROR if error else logging.WARNING, "%s", describe(diagnostic, messages))
    return bool(errors(report))
