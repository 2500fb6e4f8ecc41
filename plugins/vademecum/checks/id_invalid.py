"""An id is lower-case kebab-case, so that it fits in any address.

Passes: `id: change-leadership`
Fails: `id: Change Leadership`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="id-invalid",
    sentence=N_("“{value}” cannot be an id."),
    mend=N_("Use lower-case letters, digits and single hyphens, such as change-leadership."),
)
