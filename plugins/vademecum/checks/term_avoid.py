"""A text has no rendering that `avoid` of a concept lists for its language.

Passes: «The work process is too long.»
Fails: «The workflow is too long.», where `nl: {label: werkproces, avoid: [workflow]}` and the text is Dutch
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each place that its author does not permit."""
    for _, stray in catalogue.strays:
        if stray.better.fault == "avoid" and not stray.permission:
            yield Diagnostic("term-avoid", stray.span, {"word": stray.words, "label": stray.better.label})


RULE = Rule(
    code="term-avoid",
    sentence=N_("“{word}” is a word to avoid in this language."),
    mend=N_("Write “{label}”, *{word}* for the word itself, or before it: <!-- allow {word}: reason -->."),
    check=check,
    severity=Severity.WARNING,
)
