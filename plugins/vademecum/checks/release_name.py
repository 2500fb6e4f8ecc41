"""A release of the framework is kept under its version."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="release-name",
    sentence=N_("This release says that it is version {version}, but its file is called {name}.json."),
    mend=N_("Rename the file after its version, straight below docs/data/releases, or correct the version."),
    sample=Sample("data/releases/0.8.json", fails='"version": "0.9"', passes='"version": "0.8"'),
)
