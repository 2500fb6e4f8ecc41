"""A file of facts has one of the known names.

Passes: `docs/data/roles.yml`
Fails: `docs/data/role.yml`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="data-unknown",
    sentence=N_("No file of facts is called {name}.yml."),
    mend=N_("Rename it, or delete it."),
)
