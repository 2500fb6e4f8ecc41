"""An id has one text in each language."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="text-duplicate",
    sentence=N_("A second text of {ref} in this language; the first is {first}."),
    mend=N_("Give one of the two another id, or delete it."),
    sample=Sample(
        N_("en/practices/ownership.md"),
        fails=N_("""\
kind: practice
id: clinical-ownership
title: Ownership
"""),
        passes=N_("""\
kind: practice
id: ownership
title: Ownership
"""),
    ),
)
