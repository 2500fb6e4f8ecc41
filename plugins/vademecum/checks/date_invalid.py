"""A date is a day of the calendar, written as ISO 8601 has it.

Passes: `date: 2026-02-28`
Fails: `date: 2026-02-30`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="date-invalid",
    sentence=N_("“{value}” is not a date."),
    mend=N_("Write year, month and day, such as 2026-11-21."),
)
