"""A value has the form that its key asks for."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="type-wrong",
    sentence=N_("{key} has a value of the wrong form: it should be {expected}."),
    mend=N_("Write it in that form."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails="roles: cmio", passes="roles: [cmio]"),
)
