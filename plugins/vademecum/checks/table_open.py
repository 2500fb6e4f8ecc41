"""A table has a line of dashes below its first, as wide as the table."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for lines between bars without that line."""
    for _, text in catalogue.texts():
        for slip in text.record.slips.tables:
            yield Diagnostic("table-open", text.record.span(slip.line, slip.column))


RULE = Rule(
    code="table-open",
    sentence=N_("These lines look like a table, but the second one is not | --- | --- |."),
    mend=N_("Put such a line below the first, with as many parts as the table has columns."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("| Who | Does |\n| Nurse | Asks |"),
        passes=N_("| Who | Does |\n| --- | --- |\n| Nurse | Asks |"),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
