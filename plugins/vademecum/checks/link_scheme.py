"""A link leads to a file of the project, a web page, an e-mail address or a telephone number."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

ALLOWED = frozenset({"//", "http", "https", "mailto", "tel"})


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the addresses in every text."""
    for _, text in catalogue.texts():
        for found in text.record.html.schemes:
            if found.word not in ALLOWED:
                place = text.record.span(found.line, found.column)
                yield Diagnostic("link-scheme", place, {"scheme": f"{found.word}:"})


RULE = Rule(
    code="link-scheme",
    sentence=N_("An address in a text cannot begin with “{scheme}”."),
    mend=N_("Write a path to a file of this project, or begin the address with https:, mailto: or tel:."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("[Print](javascript:print())"),
        passes=N_("[Print](https://example.org/print)"),
    ),
    check=check,
    reads_parts=True,
)
