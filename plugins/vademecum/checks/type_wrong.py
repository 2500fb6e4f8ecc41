"""A value has the form that its key asks for.

Passes: `roles: [cmio]`
Fails: `roles: cmio`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="type-wrong",
    sentence=N_("{key} has a value of the wrong form: it should be {expected}."),
    mend=N_("Write it in that form."),
)
