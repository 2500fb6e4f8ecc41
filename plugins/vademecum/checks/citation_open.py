"""A citation stands in brackets, with an @ before the key of its source."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for citations without their end, and for keys of sources without brackets or without an @."""
    known = catalogue.facts.sources
    for _, text in catalogue.texts():
        for slip in text.record.slips.citations:
            key = slip.words.strip("[@]")
            if slip.words.startswith("[@") or key in known:
                place = text.record.span(slip.line, slip.column)
                guess = "" if key in known else nearest(key, known)
                yield Diagnostic("citation-open", place, {"words": slip.words, "key": guess or key, "nearest": guess})


RULE = Rule(
    code="citation-open",
    sentence=N_("{words} shows as it stands: it is no citation yet."),
    mend=N_("Write [@{key}]; for the words as they stand, put them between backticks (`)."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails="[@nao-2020.", passes="[@nao-2020]."),
    check=check,
    reads_parts=True,
)
