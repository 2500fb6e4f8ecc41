"""A text stands in the folder of one of the site's languages."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="language-unknown",
    sentence=N_("The folder {folder} is no language of this site."),
    mend=N_("Move the file below one of: {known}; or add the language to docs/data/site.yml."),
    sample=Sample(N_("practices/learning.md"), renamed=N_("en/practices/learning.md")),
)
