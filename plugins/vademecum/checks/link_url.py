"""The address of a web page begins with https:// in a link too."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, target_path
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import meant_address


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for links to a host that Markdown takes for a file; images have rules of their own."""
    for _, text in catalogue.texts():
        for link in text.record.markup.links:
            meant = "" if link.image else meant_address(link.target)
            if meant and target_path(text.record.path, link)[0] not in catalogue.paths:
                values = {"value": link.target, "nearest": meant}
                yield Diagnostic("link-url", text.record.span(link.line, link.column), values)


RULE = Rule(
    code="link-url",
    sentence=N_("“{value}” is not a web address."),
    mend=N_("Begin it with https://"),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("[Print](www.example.org/print)"),
        passes=N_("[Print](https://www.example.org/print)"),
    ),
    check=check,
    reads_parts=True,
)
