"""A file of facts has one of the known names."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="data-unknown",
    sentence=N_("No file of facts is called {name}.yml."),
    mend=N_("Rename it, or delete it."),
    sample=Sample("data/serie.yml", renamed="data/series.yml"),
)
