"""An organisation's folder stands on another one, and that one not on it."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="layer-cycle",
    sentence=N_("{over} is this folder, or stands on it: nothing lies below them."),
    mend=N_("Write the folder that is to lie below this one, or vademecum."),
    sample=Sample("organisation.yml", fails="over: ../docs", passes="over: ../region"),
)
