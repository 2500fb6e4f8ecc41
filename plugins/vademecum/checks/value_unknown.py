"""A value that is chosen from a list is in the list.

Passes: `statement: guidance`
Fails: `statement: advice`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="value-unknown",
    sentence=N_("{key} cannot be “{value}”."),
    mend=N_("Choose one of: {known}."),
)
