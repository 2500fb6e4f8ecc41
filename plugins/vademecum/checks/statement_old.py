"""The accessibility statement was reviewed in the year before the day of the build.

The EU's Implementing Decision (EU) 2018/1523 and the British rules ask for a review each year. The day is that of
`--date`, else SOURCE_DATE_EPOCH, else the settings, else the newest in the sources.
"""

from collections.abc import Iterator
from datetime import date

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the last review with the day of the build."""
    statement, day = catalogue.facts.accessibility, catalogue.day
    if statement and day and _is_old(statement.reviewed, day):
        values = {"reviewed": statement.reviewed.isoformat(), "day": day.isoformat()}
        yield Diagnostic("statement-old", catalogue.facts.place("accessibility", "reviewed"), values)


def _is_old(reviewed: date, day: date) -> bool:
    """Whether more than a year lies between; the year of 29 February ends on 28 February."""
    return (day.year - 1, day.month, day.day) > (reviewed.year, reviewed.month, reviewed.day)


RULE = Rule(
    code="statement-old",
    sentence=N_("The accessibility statement was last reviewed on {reviewed}, more than a year before {day}."),
    mend=N_("Go through it, correct what has changed, and write the day of this review here."),
    sample=Sample(
        "data/accessibility.yml",
        fails="""\
first: 2025-01-30
reviewed: 2025-01-30
""",
        passes="""\
first: 2025-01-30
reviewed: 2026-01-31
""",
    ),
    check=check,
)
