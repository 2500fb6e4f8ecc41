"""A fact that all languages share stands in the original.

Passes: `roles: [cmio]` in the original
Fails: `roles: [cmio]` in a translation, and nothing in the original
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="fact-misplaced",
    sentence=N_("{key} is a fact that all languages share, but the original, {file}, lacks it."),
    mend=N_("Move this line there."),
)
