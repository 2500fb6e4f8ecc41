"""A file that is to take the place of one below is there, and so is that one."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-picture-none",
    sentence=N_("{path} takes the place of nothing: {where}."),
    mend=N_("Correct the path, or take it out of this list."),
    sample=Sample("organisation.yml", fails="replaces-files: [stairs.svg]", passes="replaces-files: []"),
)
