"""What an organisation changes of facts is written in the form that add, replace and remove need."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="overlay-shape",
    sentence=N_("“{way}” cannot be read: what stands below it has another form."),
    mend=N_(
        "Below add and replace write the keys with their values; below remove the keys, and at their end a "
        "list of names, such as [one, two]."
    ),
    sample=Sample("data/concepts.yml", fails="    sources: who-2021", passes="    sources: [who-2021]"),
)
