"""A file of facts that is there already says what it changes."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-whole",
    sentence=N_("{name} is there already, in a folder below."),
    mend=N_("Write here only what differs, below add:, replace: or remove:"),
    sample=Sample(
        "data/people.yml",
        fails="anna: {name: Anna}",
        passes="""\
add:
  anna: {name: Anna}
""",
    ),
)
