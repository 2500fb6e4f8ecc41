"""An addition says nothing of the whole text."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-key",
    sentence=N_("{key} cannot stand here: this is added to a text that says it already."),
    mend=N_("Remove it; the head of an addition has kind, id and overlay alone."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails="""\
overlay: append
statement: opinion
""",
        passes="overlay: append",
    ),
)
