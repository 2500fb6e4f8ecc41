"""A release of the framework is JSON."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="json-syntax",
    sentence=N_("This cannot be read as JSON: {detail}."),
    mend=N_("Put the file back as the program wrote it, or correct it here."),
    sample=Sample(
        "data/releases/0.9.json",
        fails="""\
 "roles": {},
 "competencies": {},
}
""",
        passes="""\
 "roles": {},
 "competencies": {}
}
""",
    ),
)
