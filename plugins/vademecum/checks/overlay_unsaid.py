"""A text that is there already says what an organisation does with it."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-unsaid",
    sentence=N_("{ref} is there already, in {file}."),
    mend=N_(
        "To put this text in its place, add the line overlay: replace; to put it below that text, overlay: "
        "append; if it is another text, give it another id."
    ),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails="id: clinical-ownership",
        passes="id: clinical-ownership\noverlay: replace",
    ),
)
