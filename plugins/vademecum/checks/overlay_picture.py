"""A picture or another file takes the place of one below only where that is said."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-picture",
    sentence=N_("{file} has the same place and file name, and nothing says that this file is to take its place."),
    mend=N_("If it is, write in organisation.yml: replaces-files: [{path}]; if not, give it another name."),
    sample=Sample(N_("en/practices/steps.svg"), renamed=N_("en/practices/our-steps.svg")),
)
