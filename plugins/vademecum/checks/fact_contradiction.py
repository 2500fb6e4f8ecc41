"""A fact that all languages share is the same in each of them."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="fact-contradiction",
    sentence=N_("{key} says something else than the original, {file}."),
    mend=N_("Remove {key} here: it is a fact that all languages share. If the original is wrong, correct it there."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
title: Clinical ownership
summary: Care chooses for itself.
roles: [cnio]
"""),
        passes=N_("""\
title: Clinical ownership
summary: Care chooses for itself.
"""),
    ),
)
