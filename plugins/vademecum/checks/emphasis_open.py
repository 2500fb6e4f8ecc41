"""Bold words end in the paragraph in which they begin."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for the signs of bold words that have no second pair in their paragraph."""
    for _, text in catalogue.texts():
        for slip in text.record.slips.emphasis:
            values = {"words": slip.words, "sign": slip.words[:2]}
            yield Diagnostic("emphasis-open", text.record.span(slip.line, slip.column), values)


RULE = Rule(
    code="emphasis-open",
    sentence=N_("{words} shows as it stands: {sign} begins bold words here, and nothing ends them."),
    mend=N_(
        "Write {sign} behind the last of these words too; for the signs themselves, put them between backticks (`)."
    ),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("**Care first"),
        passes=N_("**Care first**"),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
