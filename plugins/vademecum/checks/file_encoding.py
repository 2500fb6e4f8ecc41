"""A file of text is UTF-8.

Passes: a file saved as UTF-8
Fails: a file saved by an old program as Windows-1252
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="file-encoding",
    sentence=N_("This file is not UTF-8 text."),
    mend=N_("Save it again as UTF-8 (Word: Save as, Plain text, Unicode (UTF-8))."),
)
