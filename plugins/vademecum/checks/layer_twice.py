"""Folders that lie on each other have different names."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="layer-twice",
    sentence=N_("{file} has the id {id} too."),
    mend=N_("Give this folder an id of its own."),
    sample=Sample("organisation.yml", fails="id: vademecum", passes="id: hospital"),
)
