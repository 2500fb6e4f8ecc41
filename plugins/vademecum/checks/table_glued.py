"""A table has an empty line before it."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for tables right below a line of words."""
    for _, text in catalogue.texts():
        for slip in text.record.slips.glued:
            yield Diagnostic("table-glued", text.record.span(slip.line, slip.column))


RULE = Rule(
    code="table-glued",
    sentence=N_("A table begins here, but the line above is not empty, so readers see its bars in a sentence."),
    mend=N_("Put an empty line before it."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("Who does what:\n| Who | Does |\n| --- | --- |\n| Nurse | Asks |"),
        passes=N_("Who does what:\n\n| Who | Does |\n| --- | --- |\n| Nurse | Asks |"),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
