"""A key stands once.

Passes: one line `roles: [cmio, cnio]`
Fails: `roles: [cmio]` and, further down, `roles: [cnio]`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="key-duplicate",
    sentence=N_("The key {key} stands here a second time; the first is in line {first}."),
    mend=N_("Keep one of the two."),
)
