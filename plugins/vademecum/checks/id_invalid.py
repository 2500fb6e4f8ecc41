"""An id is lower-case kebab-case, so that it fits in any address."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="id-invalid",
    sentence=N_("“{value}” cannot be an id."),
    mend=N_("Use lower-case letters, digits and single hyphens, such as {better}.{remark}"),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"), fails="id: Clinical Ownership", passes="id: clinical-ownership"
    ),
)
