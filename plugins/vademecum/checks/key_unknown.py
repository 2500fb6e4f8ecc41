"""Every key is one that the kind knows."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="key-unknown",
    sentence=N_("There is no key {key} here."),
    mend=N_("Correct its name, or remove it."),
    sample=Sample(
        "en/practices/clinical-ownership.md",
        fails="sumary: Care chooses for itself.",
        passes="summary: Care chooses for itself.",
    ),
)
