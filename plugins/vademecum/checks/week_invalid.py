"""A week is one of the calendar, written as ISO 8601 has it."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="week-invalid",
    sentence=N_("“{value}” is not a week of the calendar."),
    mend=N_("Write year and week by ISO 8601, such as 2026-W47; a year has 52 or 53 weeks."),
    sample=Sample("data/links.yml", fails="2027-W53:", passes="2027-W52:"),
)
