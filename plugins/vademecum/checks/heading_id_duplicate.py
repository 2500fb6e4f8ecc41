"""An id stands once in a text, and is none that the page uses itself."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, is_reserved
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import Heading, Item


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the ids of the headings and items of every text."""
    for _, text in catalogue.texts():
        seen: set[str] = set()
        markup = text.record.markup
        pieces: list[Heading | Item] = [*markup.headings, *markup.items]
        for piece in sorted(pieces, key=lambda piece: piece.start):
            if piece.id in seen or is_reserved(piece.id):
                place = text.record.span(piece.line, piece.column)
                yield Diagnostic("heading-id-duplicate", place, {"id": piece.id})
            seen |= {piece.id} if piece.id else set()


RULE = Rule(
    code="heading-id-duplicate",
    sentence=N_("The id #{id} is used already, in this text or by the page around it."),
    mend=N_("Choose another one, in every language."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
## Why {#why}
…
## How {#why}
"""),
        passes=N_("""\
## Why {#why}
…
## How {#how}
"""),
    ),
    check=check,
    reads_parts=True,
)
