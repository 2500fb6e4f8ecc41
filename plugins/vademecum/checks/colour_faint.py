"""A colour of the organisation's can be read: its contrast is 4.5 to 1 or more (WCAG 2.2, success criterion 1.4.3)."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, faint
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Hold each colour against the ground, or the words, that it differs from least."""
    for found in faint(catalogue.facts.brand) if catalogue.facts.brand else ():
        # Rounded down: 4.49 is not enough, and must not look so.
        values = {"colour": found.colour, "other": found.other, "contrast": f"{int(found.contrast * 10) / 10:.1f}"}
        place = catalogue.facts.place("brand", found.key)
        yield Diagnostic("colour-faint", place, {**values, "better": found.better})


RULE = Rule(
    code="colour-faint",
    sentence=N_("The contrast of {colour} with {other} is {contrast} to 1: text needs 4.5 to 1."),
    mend=N_('Take a colour with more contrast, such as "{better}".'),
    sample=Sample("data/brand.yml", fails='colour: "#e07b39"', passes='colour: "#8f4a1e"'),
    check=check,
)
