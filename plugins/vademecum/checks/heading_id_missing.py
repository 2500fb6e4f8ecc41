"""A heading has an id, so that links and the language switch find the same section in every language."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, better_id, is_unfit
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

_EXAMPLE = "first-100-days"


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the headings of every text."""
    for entry, text in catalogue.texts():
        for heading in text.record.markup.headings:
            if not heading.id and heading.level > 1 and not is_unfit(heading):
                place = text.record.span(heading.line, heading.column)
                values = {"text": heading.text, "better": better_id(entry, text, heading, catalogue) or _EXAMPLE}
                yield Diagnostic("heading-id-missing", place, values)


RULE = Rule(
    code="heading-id-missing",
    sentence=N_("The heading “{text}” has no id."),
    mend=N_("Write one behind it, the same in every language, such as {{#{better}}}."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails=N_("## How"), passes=N_("## How {#how}")),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
