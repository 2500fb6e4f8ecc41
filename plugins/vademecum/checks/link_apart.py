"""The address of a link stands right behind its words."""

import re
from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for words in brackets, a space, and an address in parentheses."""
    for _, text in catalogue.texts():
        for slip in text.record.slips.apart:
            values = {"words": slip.words, "mended": re.sub(r"\]\s+\(", "](", slip.words)}
            yield Diagnostic("link-apart", text.record.span(slip.line, slip.column), values)


RULE = Rule(
    code="link-apart",
    sentence=N_("{words} shows as it stands, without a link: there is a space before the address."),
    mend=N_("Write {mended}."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("[Print] (https://example.org/print)"),
        passes=N_("[Print](https://example.org/print)"),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
