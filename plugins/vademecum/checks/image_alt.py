"""An image has an alternative text (WCAG 2.2, success criterion 1.1.1)."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the images of every text."""
    for _, text in catalogue.texts():
        for link in text.record.markup.links:
            if link.image and not link.text.strip():
                place = text.record.span(link.line, link.column)
                yield Diagnostic("image-alt", place, {"target": link.target})


RULE = Rule(
    code="image-alt",
    sentence=N_("The image {target} has no alternative text."),
    mend=N_("Write between the brackets what it shows, for someone who cannot see it."),
    sample=Sample(
        "en/practices/clinical-ownership.md", fails="![](steps.svg)", passes="![Five steps in a row](steps.svg)"
    ),
    check=check,
)
