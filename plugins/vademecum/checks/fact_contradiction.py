"""A fact that all languages share is the same in each of them.

Passes: `roles` in the original alone
Fails: `roles: [cmio]` in the original, `roles: [cnio]` in the translation
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="fact-contradiction",
    sentence=N_("{key} says something else than the original, {file}."),
    mend=N_("Remove {key} here: it is a fact that all languages share. If the original is wrong, correct it there."),
)
