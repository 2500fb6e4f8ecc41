"""A date is a day of the calendar, written as ISO 8601 has it."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="date-invalid",
    sentence=N_("“{value}” is not a date."),
    mend=N_("Write year, month and day, such as 2026-11-21."),
    sample=Sample(N_("en/blog/second-week.md"), fails="date: 2026-02-30", passes="date: 2026-02-28"),
)
