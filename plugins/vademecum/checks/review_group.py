"""A text was checked by a named person: a group answers for nothing."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up who checked every text; one whom no file names is reported by itself."""
    people = catalogue.facts.people
    for _, text in catalogue.texts():
        review = text.front.reviewed
        if review and review.by in people and people[review.by].group:
            values = {"key": review.by, "name": people[review.by].name}
            yield Diagnostic("review-group", text.place("reviewed", "by"), values)


RULE = Rule(
    code="review-group",
    sentence=N_("“{key}” ({name}) is a group, and a text is checked by a person."),
    mend=N_("Name who checked it, by the key of docs/data/people.yml, or take “reviewed” out."),
    sample=Sample(
        N_("en/roles/cmio.md"),
        fails="""\
reviewed:
  by: editors
  on: 2026-01-20
""",
        passes="""\
reviewed:
  by: anna
  on: 2026-01-20
""",
    ),
    check=check,
    reads_parts=True,
)
