"""Front matter and facts are valid YAML (yaml.org/spec/1.1)."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="yaml-syntax",
    sentence=N_("{what} cannot be read: {detail}."),
    mend=N_("Look at the indentation, the colons and the quotes here; a text with a colon in it stands in quotes."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("summary: In short: care chooses for itself."),
        passes=N_('summary: "In short: care chooses for itself."'),
    ),
)
