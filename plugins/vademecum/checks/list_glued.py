"""A list has an empty line before it."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for lists right below a line of words."""
    for _, text in catalogue.texts():
        for slip in text.record.slips.lists:
            yield Diagnostic("list-glued", text.record.span(slip.line, slip.column))


RULE = Rule(
    code="list-glued",
    sentence=N_("A list begins here, but the line above is not empty, so readers see its signs in a sentence."),
    mend=N_("Put an empty line before it."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("Care says:\n- what it needs\n- what it does"),
        passes=N_("Care says:\n\n- what it needs\n- what it does"),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
