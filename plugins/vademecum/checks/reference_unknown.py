"""A reference leads to something that exists.

Passes: `[[role:cmio]]`
Fails: `[[role:cmoi]]`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, nearest
from vademecum.languages import N_
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up every reference of every text."""
    for _, text in catalogue.texts():
        for reference in text.record.markup.references:
            name = reference.target.partition("#")[0].strip()
            if not catalogue.candidates(name):
                known = catalogue.entries if ":" in name else {entry.id for entry in catalogue.entries.values()}
                place = text.record.span(reference.line, reference.column)
                yield Diagnostic("reference-unknown", place, {"target": name, "nearest": nearest(name, known)})


RULE = Rule(
    code="reference-unknown",
    sentence=N_("[[{target}]] leads nowhere: there is no such id."),
    mend=N_("Correct the id, or write the text that it should lead to."),
    check=check,
)
