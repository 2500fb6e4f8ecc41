"""The next check of a text does not come before the last one."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the two days of every text that names both."""
    for _, text in catalogue.texts():
        review = text.front.reviewed
        if review and review.next and review.next < review.on:
            values = {"next": review.next.isoformat(), "on": review.on.isoformat()}
            yield Diagnostic("review-next", text.place("reviewed", "next"), values)


RULE = Rule(
    code="review-next",
    sentence=N_("The next check is due on {next}, before the last one was made, on {on}."),
    mend=N_("Write a later day, or leave “next” out: the period of the kind holds then."),
    sample=Sample(
        N_("en/roles/cmio.md"),
        fails="""\
reviewed:
  by: editors
  on: 2026-01-20
  next: 2026-01-02
""",
        passes="""\
reviewed:
  by: editors
  on: 2026-01-20
  next: 2026-11-02
""",
    ),
    check=check,
    reads_parts=True,
)
