"""An addition begins with a heading of its own."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-heading",
    sentence=N_("This addition does not begin with a heading of the second level."),
    mend=N_("Put one above it, with an id, such as: ## How we do this {{#how-we-do-this}}"),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("Our wards decide."),
        passes=N_("""\
## How we do this {#how-we-do-this}

Our wards decide.
"""),
    ),
)
