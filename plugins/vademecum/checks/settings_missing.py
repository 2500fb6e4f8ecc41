"""The site has settings.

Passes: `docs/data/site.yml` names title, version, id_base and languages
Fails: no such file
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="settings-missing",
    sentence=N_("The settings of the site are missing."),
    mend=N_("Make this file, with title, version, id_base and languages."),
)
