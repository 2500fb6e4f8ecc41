"""The address of a link or an image has no spaces."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the addresses in every text; what stands between < and > is left to the rules of HTML."""
    for _, text in catalogue.texts():
        markup = text.record.markup
        for link in markup.links:
            if any(map(str.isspace, link.target)) and markup.body[link.start - 1] != "<":
                values = {"target": link.target, "mended": "%20".join(link.target.split())}
                yield Diagnostic("link-space", text.record.span(link.line, link.column), values)


RULE = Rule(
    code="link-space",
    sentence=N_("The address {target} has a space in it."),
    mend=N_("Rename the file, with hyphens for spaces; or write {mended}."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("![Five steps in a row](five steps.svg)"),
        passes=N_("![Five steps in a row](five%20steps.svg)"),
    ),
    check=check,
    reads_parts=True,
)
