"""A reference stands in double brackets."""

import re
from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for the names of entries in single brackets."""
    for _, text in catalogue.texts():
        for slip in text.record.slips.brackets:
            name, *_rest = re.split(r"[#|]", slip.words)
            if catalogue.candidates(name):
                place = text.record.span(slip.line, slip.column)
                yield Diagnostic("reference-brackets", place, {"target": slip.words})


RULE = Rule(
    code="reference-brackets",
    sentence=N_("[{target}] shows as it stands, without a link."),
    mend=N_("Write [[{target}]]."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails="[role:cmio#mandate], [[adoption]]",
        passes="[[role:cmio#mandate]], [[adoption]]",
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
