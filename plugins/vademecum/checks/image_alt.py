"""An image has an alternative text (WCAG 2.2, success criterion 1.1.1)."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import images


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the images of every text; an element of HTML is refused as a whole."""
    for _, text in catalogue.texts():
        for image in images(text.record.markup):
            if not image.text.strip():
                place = text.record.span(image.line, image.column)
                yield Diagnostic("image-alt", place, {"target": image.target})


RULE = Rule(
    code="image-alt",
    sentence=N_("The image {target} has no alternative text."),
    mend=N_("Write between the brackets what it shows, for someone who cannot see it."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"), fails="![](steps.svg)", passes=N_("![Five steps in a row](steps.svg)")
    ),
    check=check,
    reads_parts=True,
)
