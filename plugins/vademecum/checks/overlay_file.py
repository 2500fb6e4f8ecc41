"""What an organisation changes of a file of facts is about one that is there."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-file",
    sentence=N_("{name} changes facts of a file that is not there."),
    mend=N_("Correct the name of this file; for facts of your own, write them without add:, replace: and remove:"),
    sample=Sample("data/persons.yml", renamed="data/people.yml"),
)
