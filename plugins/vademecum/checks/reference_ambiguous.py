"""A short reference means one thing."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up every reference of every text."""
    for _, text in catalogue.texts():
        for reference in text.record.markup.references:
            name = reference.target.partition("#")[0].strip()
            found = catalogue.candidates(name)
            if len(found) > 1:
                values = {"target": name, "candidates": ", ".join(found), "first": found[0]}
                yield Diagnostic("reference-ambiguous", text.record.span(reference.line, reference.column), values)


RULE = Rule(
    code="reference-ambiguous",
    sentence=N_("[[{target}]] can mean more than one thing: {candidates}."),
    mend=N_("Write the kind before the id, such as [[{first}]]."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails="[[adoption]]", passes="[[term:adoption]]"),
    check=check,
    reads_parts=True,
)
