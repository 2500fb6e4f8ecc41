"""An image is a file of the project: one of another host would tell that host who reads here."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import image_links, scheme

ELSEWHERE = frozenset({"//", "http", "https"})


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the images of every text."""
    for _, text in catalogue.texts():
        for image in image_links(text.record.markup):
            if scheme(image.target) in ELSEWHERE:
                yield Diagnostic("image-foreign", text.record.span(image.line, image.column), {"target": image.target})


RULE = Rule(
    code="image-foreign",
    sentence=N_("The image {target} is no file of this project."),
    mend=N_("Put the file beside the text, with its author's leave, and name it by its path."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("![Five steps](https://example.org/steps.svg)"),
        passes=N_("![Five steps](steps.svg)"),
    ),
    check=check,
    reads_parts=True,
)
