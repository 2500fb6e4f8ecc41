"""Front matter ends with three hyphens."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="front-matter-open",
    sentence=N_("The front matter that begins here does not end."),
    mend=N_("Write a line of three hyphens, ---, behind its last key."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
---
kind: practice
id: clinical-ownership
title: Clinical ownership
summary: Care chooses for itself.

## Why {#why}
"""),
        passes=N_("""\
---
kind: practice
id: clinical-ownership
title: Clinical ownership
summary: Care chooses for itself.
---
## Why {#why}
"""),
    ),
)
