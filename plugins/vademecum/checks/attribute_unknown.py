"""An attribute that an author writes, in HTML or in braces, says something of the words and does nothing.

Passes: `[summary](summary.md){hreflang=en}`, `## Mandate {#mandate formerly="role"}`
Fails: `[summary](summary.md){onclick=print()}`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule
from vademecum.sources import attributes

ALLOWED = frozenset(
    {"class", "datetime", "dir", "height", "hl_lines", "hreflang", "id", "lang", "linenums", "title", "width"}
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the attributes in every text."""
    for _, text in catalogue.texts():
        markup = text.record.markup
        renamed = {heading.line for heading in markup.headings if heading.former}
        for found in attributes(markup.body, markup.first_line):
            if found.word not in ALLOWED and not (found.word == "formerly" and found.line in renamed):
                place = text.record.span(found.line, found.column)
                yield Diagnostic("attribute-unknown", place, {"attribute": found.word})


RULE = Rule(
    code="attribute-unknown",
    sentence=N_("The attribute {attribute} is none that a text may have."),
    mend=N_("Remove it; a text may have lang, title, id and class. If it is no attribute, write \\{{ for the brace."),
    check=check,
)
