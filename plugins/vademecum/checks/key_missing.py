"""Every key that the kind needs is there.

Passes: `title: CMIO`
Fails: front matter without `title`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="key-missing",
    sentence=N_("The key {key} is missing."),
    mend=N_("Add a line that begins with {key}:"),
)
