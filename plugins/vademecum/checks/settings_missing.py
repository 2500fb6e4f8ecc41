"""The site has settings."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="settings-missing",
    sentence=N_("The settings of the site are missing."),
    mend=N_("Make this file, with title, version, id_base and languages."),
    sample=Sample(
        "data/site.yml",
        passes=N_("""\
title: Handbook
version: "1"
id_base: https://handbook.example/id/
languages:
  nl: {name: Nederlands}
  da: {name: Dansk}
  en: {name: English}
"""),
    ),
)
