"""A text has no term of another language, where a concept has one in its own."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each place that its author does not permit, but for texts that are in another language as a whole."""
    for text, stray in catalogue.strays:
        strange = text.record.path in catalogue.strangers
        if stray.better.fault == "foreign" and not stray.permission and not strange:
            yield Diagnostic("term-foreign", stray.span, {"word": stray.words, "label": stray.better.label})


RULE = Rule(
    code="term-foreign",
    sentence=N_("“{word}” is a term of another language."),
    mend=N_("Write “{label}”, *{word}* for the word itself, or before it: <!-- allow {word}: reason -->."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("The *verandering* is one of many **veranderingen**."),
        passes=N_("The *verandering* is one of many **changes**."),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
