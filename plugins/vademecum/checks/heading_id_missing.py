"""A heading has an id, so that links and the language switch find the same section in every language."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the headings of every text."""
    for _, text in catalogue.texts():
        for heading in text.record.markup.headings:
            if not heading.id and heading.level > 1:
                place = text.record.span(heading.line, heading.column)
                yield Diagnostic("heading-id-missing", place, {"text": heading.text})


RULE = Rule(
    code="heading-id-missing",
    sentence=N_("The heading “{text}” has no id."),
    mend=N_("Write one behind it, in English and the same in every language, such as {{#first-100-days}}."),
    sample=Sample("en/practices/clinical-ownership.md", fails="## How", passes="## How {#how}"),
    check=check,
    severity=Severity.WARNING,
)
