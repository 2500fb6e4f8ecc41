"""A release of the framework is JSON.

Passes: `{"version": "2026.11"}`
Fails: `{"version": "2026.11",}`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="json-syntax",
    sentence=N_("This cannot be read as JSON: {detail}."),
    mend=N_("Put the file back as the program wrote it, or correct it here."),
)
