"""The id of a heading has lower-case letters, digits and single hyphens, behind the sign #."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, better_id, is_unfit, written_id
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

_EXAMPLE = "first-100-days"


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at what stands in braces behind the headings of every text."""
    for entry, text in catalogue.texts():
        for heading in text.record.markup.headings:
            if is_unfit(heading) and heading.level > 1:
                place = text.record.span(heading.line, heading.column)
                better = better_id(entry, text, heading, catalogue) or _EXAMPLE
                yield Diagnostic("heading-id-invalid", place, {"written": written_id(heading), "better": better})


RULE = Rule(
    code="heading-id-invalid",
    sentence=N_("“{written}” cannot be the id of a heading."),
    mend=N_("Write {{#{better}}}: # first, then lower-case letters, digits and single hyphens."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails=N_("## How {#How To}"), passes=N_("## How {#how}")),
    check=check,
    reads_parts=True,
)
