"""What an organisation adds to facts is not there yet."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-exists",
    sentence=N_("{key} cannot be added: it is there already, in {place}."),
    mend=N_("Move it below replace:, or give it another name."),
    sample=Sample(
        "data/roles.yml",
        fails="""\
add:
  roles:
    cmio:
      targets:
        bridging: 3
""",
        passes="""\
replace:
  roles:
    cmio:
      targets:
        bridging: 3
""",
    ),
)
