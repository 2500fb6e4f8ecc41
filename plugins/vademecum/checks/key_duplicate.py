"""A key stands once."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="key-duplicate",
    sentence=N_("The key {key} stands here a second time; the first is in line {first}."),
    mend=N_("Keep one of the two."),
    sample=Sample(
        "data/roles.yml",
        fails="""\
  cnio:
    group: leads
    name: {nl: CNIO, da: CNIO, en: CNIO}
    group: leads
""",
        passes="""\
  cnio:
    group: leads
    name: {nl: CNIO, da: CNIO, en: CNIO}
""",
    ),
)
