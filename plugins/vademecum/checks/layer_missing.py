"""What an organisation's folder stands on is there."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="layer-missing",
    sentence=N_("{over} is not there, or has neither organisation.yml nor data/site.yml."),
    mend=N_(
        "Write vademecum, or the way from this folder to the other one, such as ../region; vademecum is "
        "there once its content is installed."
    ),
    sample=Sample("organisation.yml", fails="over: ../regoin", passes="over: ../region"),
)
