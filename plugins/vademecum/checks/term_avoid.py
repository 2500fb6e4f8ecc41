"""A text has no rendering that `avoid` of a concept lists for its language."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each place that its author does not permit."""
    for _, stray in catalogue.strays:
        if stray.better.fault == "avoid" and not stray.permission:
            yield Diagnostic("term-avoid", stray.span, {"word": stray.words, "label": stray.better.label})


RULE = Rule(
    code="term-avoid",
    sentence=N_("“{word}” is a word to avoid in this language."),
    mend=N_("Write “{label}”, *{word}* for the word itself, or before it: <!-- allow {word}: reason -->."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
A ward that is
to *switch*, is to change
over with care.
"""),
        passes=N_("""\
A ward that is
to *switch*, is to change
with care.
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
