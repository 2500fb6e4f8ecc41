"""Front matter and facts are valid YAML (yaml.org/spec/1.1).

Passes: `title: "Go-live: the first week"`
Fails: `title: Go-live: the first week`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="yaml-syntax",
    sentence=N_("This cannot be read as YAML: {detail}."),
    mend=N_("Look at the indentation, the colons and the quotes here; a text with a colon in it stands in quotes."),
)
