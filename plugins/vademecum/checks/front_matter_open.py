"""Front matter ends with three hyphens.

Passes: `---`, the keys, `---`, then the text
Fails: `---`, the keys, then the text
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="front-matter-open",
    sentence=N_("The front matter that begins here does not end."),
    mend=N_("Write a line of three hyphens, ---, behind its last key."),
)
