"""A text that changes another one has one to change."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-without",
    sentence=N_("There is no text of {ref} in this language below this one, so “{way}” has nothing to do."),
    mend=N_("Correct kind and id; if this is a text of its own, remove the line that begins with overlay:"),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails="""\
id: clinical-ownershp
overlay: append
""",
        passes="""\
id: clinical-ownership
overlay: append
""",
    ),
)
