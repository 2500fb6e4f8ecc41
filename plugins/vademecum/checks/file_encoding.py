"""A file of text is UTF-8."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="file-encoding",
    sentence=N_("This file is not UTF-8 text."),
    mend=N_("Save it again as UTF-8 (Word: Save as, Plain text, Unicode (UTF-8))."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("summary: Care chooses for itself: no clich\ufffd."),
        passes=N_("summary: Care chooses for itself, no cliché."),
    ),
)
