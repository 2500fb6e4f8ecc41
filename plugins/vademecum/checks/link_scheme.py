"""A link leads to a file of the project, a web page, an e-mail address or a telephone number.

Passes: `[the report](https://example.org/report)`
Fails: `[the report](javascript:print())`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule
from vademecum.sources import schemes

ALLOWED = frozenset({"//", "http", "https", "mailto", "tel"})


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the addresses in every text."""
    for _, text in catalogue.texts():
        markup = text.record.markup
        for found in schemes(markup.body, markup.first_line):
            if found.word not in ALLOWED:
                place = text.record.span(found.line, found.column)
                yield Diagnostic("link-scheme", place, {"scheme": f"{found.word}:"})


RULE = Rule(
    code="link-scheme",
    sentence=N_("An address in a text cannot begin with “{scheme}”."),
    mend=N_("Write a path to a file of this project, or begin the address with https:, mailto: or tel:."),
    check=check,
)
