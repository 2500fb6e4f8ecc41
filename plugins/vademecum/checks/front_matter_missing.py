"""A text begins with front matter.

Passes: `---`, the keys, `---`, then the text
Fails: a text that begins with a heading
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="front-matter-missing",
    sentence=N_("This text does not begin with front matter."),
    mend=N_(
        "Begin the file with a line of three hyphens, the keys kind, id, title and summary, and three hyphens again."
    ),
)
