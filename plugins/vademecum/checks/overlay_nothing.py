"""What an organisation replaces or removes of facts is there."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-nothing",
    sentence=N_("Nothing is called {key} here, so “{way}” has nothing to do."),
    mend=N_("Correct the name; what is new stands below add:."),
    sample=Sample("data/roles.yml", fails="        bridgng: 3", passes="        bridging: 3"),
)
