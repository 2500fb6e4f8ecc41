"""Every file stands below the folder of texts itself, as an ordinary file that may be read."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="file-unread",
    sentence=N_("{name} is not read: {detail}."),
    mend=N_("Put the file itself there, under a plain name, or delete what is there."),
    sample=Sample(N_("en/practices/steps\u2069.png"), renamed=N_("en/practices/steps.png")),
)
