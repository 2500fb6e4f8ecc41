"""A fact that all languages share stands in the original."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="fact-misplaced",
    sentence=N_("{key} is a fact that all languages share, but the original, {file}, lacks it."),
    mend=N_("Move this line there."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
title: Clinical ownership
summary: Care chooses for itself.
countries: [gb]
"""),
        passes=N_("""\
title: Clinical ownership
summary: Care chooses for itself.
"""),
    ),
)
