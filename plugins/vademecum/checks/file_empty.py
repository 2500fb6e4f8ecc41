"""A file is not empty."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="file-empty",
    sentence=N_("This file is empty."),
    mend=N_("Write the text, or delete the file."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        passes=N_("""\
---
kind: practice
id: clinical-ownership
title: Clinical ownership
summary: Care chooses for itself.
---
## Why {#why}
Because the clinicians do the work.
## How {#how}
They decide.
"""),
    ),
)
