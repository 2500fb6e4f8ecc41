"""Every key is one that the kind knows."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="key-unknown",
    sentence=N_("There is no key {key} here."),
    mend=N_("Correct its name, or remove it."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("sumary: Care chooses for itself."),
        passes=N_("summary: Care chooses for itself."),
    ),
)
