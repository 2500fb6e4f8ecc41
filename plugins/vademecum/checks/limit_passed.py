"""A file is small and simple enough to be read and shown in little time."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="limit-passed",
    sentence=N_("Too much: {found} {what}, where {most} is the most."),
    mend=N_("Divide it, or delete what came here by mistake; nothing of it is read until then."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_(
            "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Care chooses for itself."
        ),
        passes=N_("> Care chooses for itself."),
    ),
)
