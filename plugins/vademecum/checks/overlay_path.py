"""A new text of an organisation has a file name of its own."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-path",
    sentence=N_("{file}, another text, has the same place and file name."),
    mend=N_("Give this file another name; if it is meant to be that text, give it the same kind and id."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), renamed=N_("en/practices/training.md")),
)
