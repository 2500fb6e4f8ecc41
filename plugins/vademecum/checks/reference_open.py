"""A reference is closed."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for brackets that begin a reference and do not end it."""
    for _, text in catalogue.texts():
        for piece in text.record.markup.loose:
            yield Diagnostic("reference-open", text.record.span(piece.line, piece.column))


RULE = Rule(
    code="reference-open",
    sentence=N_("[[ begins a reference, but this is none."),
    mend=N_("Write [[kind:id]] or [[kind:id|your words]]; for the brackets themselves, write \\[[."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails="[[role:cmio#mandate], [[adoption]]",
        passes="[[role:cmio#mandate]], [[adoption]]",
    ),
    check=check,
    reads_parts=True,
)
