"""A text begins with front matter."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="front-matter-missing",
    sentence=N_("This text does not begin with front matter."),
    mend=N_(
        "Begin the file with a line of three hyphens, the keys kind, id, title and summary, and three hyphens again."
    ),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
## Why {#why}

Care chooses for itself.
"""),
        passes=N_("""\
---
kind: practice
id: clinical-ownership
title: Clinical ownership
summary: Care chooses for itself.
---
## Why {#why}

Care chooses for itself.
"""),
    ),
)
