"""A file called .md or .yml holds text.

Passes: text in `cmio.md`
Fails: a Word document renamed to `cmio.md`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="file-binary",
    sentence=N_("This is not a text file, whatever its name says."),
    mend=N_("Export it as Markdown, or give it the ending of its real format."),
)
