"""Takes a report; gives its lines in the author's language: place, what is wrong, and how to mend it."""

from collections.abc import Iterator

from vademecum.checks import RULES
from vademecum.diagnostics import Diagnostic, Phrase, Report, Severity, Value
from vademecum.languages import N_, Messages

_SEVERITIES = {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning")}


def describe(diagnostic: Diagnostic, messages: Messages) -> str:
    """One line: `file:line:column: error: sentence mend [code]`."""
    rule = RULES[diagnostic.code]
    values = {name: _word(value, messages) for name, value in diagnostic.values.items()}
    sentences = [rule.sentence, *([N_("Did you mean {nearest}?")] if values.get("nearest") else []), rule.mend]
    words = " ".join(messages.gettext(sentence).format(**values) for sentence in sentences)
    return f"{diagnostic.span}: {messages.gettext(_SEVERITIES[rule.severity])}: {words} [{diagnostic.code}]"


def lines(report: Report, messages: Messages) -> Iterator[str]:
    """Every problem, then a line that counts them."""
    for diagnostic in report:
        yield describe(diagnostic, messages)
    yield summary(report, messages)


def summary(report: Report, messages: Messages) -> str:
    """«2 errors, 1 warning», or that there is no problem."""
    if not report:
        return messages.gettext("No problems.")
    count_errors, count_warnings = len(errors(report)), len(report) - len(errors(report))
    return ", ".join(
        (
            messages.ngettext("{count} error", "{count} errors", count_errors).format(count=count_errors),
            messages.ngettext("{count} warning", "{count} warnings", count_warnings).format(count=count_warnings),
        )
    )


def errors(report: Report) -> list[Diagnostic]:
    """The problems that stop any build."""
    return [found for found in report if RULES[found.code].severity is Severity.ERROR]


def _word(value: Value, messages: Messages) -> str:
    return messages.gettext(value.msgid) if isinstance(value, Phrase) else str(value)
