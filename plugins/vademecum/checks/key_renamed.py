"""A key has the name that is read now."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="key-renamed",
    sentence=N_("{key} is no longer read: it has another name now."),
    mend=N_("Write “{now}” in its place."),
    sample=Sample("data/site.yml", fails="review_months: 12", passes="review-every: 12 months"),
)
