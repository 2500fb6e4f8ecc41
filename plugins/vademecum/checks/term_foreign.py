"""A text has no term of another language, where a concept has one in its own."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, LocalText
from vademecum.diagnostics import Diagnostic, Phrase, Severity, Value
from vademecum.languages import LEAST_WORDS, N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each place that its author does not permit, but for texts that are in another language as a whole."""
    for text, stray in catalogue.strays:
        strange = text.record.path in catalogue.strangers
        if stray.better.fault == "foreign" and not stray.permission and not strange:
            values = {"word": stray.words, "label": stray.better.label, "folder": _folder(text)}
            yield Diagnostic("term-foreign", stray.span, values)


def _folder(text: LocalText) -> Value:
    """What else may be wrong: of so few words no rule can tell in which language they are."""
    if len(text.record.markup.body.split()) >= LEAST_WORDS:
        return ""
    return Phrase(N_(" Is the whole text in that language? Then move its file to the folder of that language."))


RULE = Rule(
    code="term-foreign",
    sentence=N_("“{word}” is a term of another language."),
    mend=N_("Write “{label}”, *{word}* for the word itself, or before it: <!-- allow {word}: reason -->.{folder}"),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("The *verandering* is one of many **veranderingen**."),
        passes=N_("The *verandering* is one of many **changes**."),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
