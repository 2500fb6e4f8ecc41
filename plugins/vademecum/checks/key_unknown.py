"""Every key is one that the kind knows.

Passes: `summary: …`
Fails: `sumary: …`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="key-unknown",
    sentence=N_("There is no key {key} here."),
    mend=N_("Correct its name, or remove it."),
)
