"""An attribute that an author writes, in HTML or in braces, says something of the words and does nothing."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import INLINE

ALLOWED = frozenset(
    {"class", "datetime", "dir", "height", "hl_lines", "hreflang", "id", "lang", "linenums", "title", "width"}
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the attributes in every text; those of an element that none may have go with it."""
    for _, text in catalogue.texts():
        renamed = {heading.line for heading in text.record.markup.headings if heading.former}
        for found in text.record.html.attributes:
            goes = found.element and found.element not in INLINE
            if not goes and found.word not in ALLOWED and not (found.word == "formerly" and found.line in renamed):
                place = text.record.span(found.line, found.column)
                yield Diagnostic("attribute-unknown", place, {"attribute": found.word})


RULE = Rule(
    code="attribute-unknown",
    sentence=N_("The attribute {attribute} is none that a text may have."),
    mend=N_("Remove it; a text may have lang, title, id and class. If it is no attribute, write \\{{ for the brace."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("[Summary](https://example.org/summary){onclick=print()}"),
        passes=N_("[Summary](https://example.org/summary){hreflang=en}"),
    ),
    check=check,
    reads_parts=True,
)
