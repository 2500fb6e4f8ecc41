"""A site's own catalogue of interface texts can be read.

Passes: `docs/data/messages/de.po` as gettext writes it
Fails: the same file with a translation that lacks a value of its sentence
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="messages-invalid",
    sentence=N_("These interface texts cannot be used: {detail}"),
    mend=N_("Correct the translation in this line."),
)
