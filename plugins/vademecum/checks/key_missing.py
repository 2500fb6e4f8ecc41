"""Every key that the kind needs is there."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="key-missing",
    sentence=N_("The key {key} is missing."),
    mend=N_("Add a line that begins with {key}:"),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
---
kind: practice
id: clinical-ownership
summary: Care chooses for itself.
---
"""),
        passes=N_("""\
---
kind: practice
id: clinical-ownership
title: Clinical ownership
summary: Care chooses for itself.
---
"""),
    ),
)
