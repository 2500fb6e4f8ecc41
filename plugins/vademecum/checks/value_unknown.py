"""A value that is chosen from a list is in the list."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="value-unknown",
    sentence=N_("{key} cannot be “{value}”."),
    mend=N_("Choose one of: {known}."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails="statement: advice", passes="statement: guidance"),
)
