"""A file is not empty.

Passes: front matter and a text
Fails: nothing, or white space alone
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="file-empty",
    sentence=N_("This file is empty."),
    mend=N_("Write the text, or delete the file."),
)
