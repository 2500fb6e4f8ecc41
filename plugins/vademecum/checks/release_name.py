"""A release of the framework is kept under its version.

Passes: `docs/data/releases/2026.11.json` with `"version": "2026.11"`
Fails: the same file with `"version": "2026.12"`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="release-name",
    sentence=N_("This release says that it is version {version}, but its file is called {name}.json."),
    mend=N_("Rename the file after its version, straight below data/releases, or correct the version."),
)
