"""Nobody has checked a text on a day that is still to come.

The day is that of the build. One day more is let pass: the reviewer's calendar may be ahead of the machine's.
"""

from collections.abc import Iterator
from datetime import timedelta

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

_AHEAD = timedelta(days=1)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the day of every check with the day of the build."""
    for _, text in catalogue.texts():
        review = text.front.reviewed
        if review and catalogue.day and (review.on - catalogue.day) > _AHEAD:
            values = {"on": review.on.isoformat(), "day": catalogue.day.isoformat()}
            yield Diagnostic("review-future", text.place("reviewed", "on"), values)


RULE = Rule(
    code="review-future",
    sentence=N_("The text is said to be checked on {on}, which is after the day of the build, {day}."),
    mend=N_("Write the day on which it was checked."),
    sample=Sample(
        N_("en/roles/cmio.md"),
        fails="reviewed: {by: editors, on: 2026-02-02}",
        passes="reviewed: {by: editors, on: 2026-01-20}",
    ),
    check=check,
    reads_parts=True,
)
