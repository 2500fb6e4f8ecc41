"""A file called .md or .yml holds text."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="file-binary",
    sentence=N_("This is not a text file, whatever its name says."),
    mend=N_("Export it as Markdown, or give it the ending of its real format."),
    sample=Sample(N_("en/competencies/bridging.md"), renamed=N_("en/competencies/bridging.pdf")),
)
