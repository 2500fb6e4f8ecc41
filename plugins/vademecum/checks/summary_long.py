"""A summary has at most 110 words: what a hurried reader takes in."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

LIMIT = 110


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Count the words of every summary; a word is what stands between white space and has a letter or a digit."""
    for _, text in catalogue.texts():
        parts = text.front.summary.split()
        words = sum(any(map(str.isalnum, part)) for part in parts) if len(parts) > LIMIT else 0
        if words > LIMIT:
            values = {"words": words, "limit": LIMIT, "excess": words - LIMIT}
            yield Diagnostic("summary-long", text.key_place("summary"), values)


RULE = Rule(
    code="summary-long",
    sentence=N_("The summary has {words} words; {limit} is the most."),
    mend=N_("Shorten it by at least {excess}."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
summary: >-
  A change in a hospital belongs to those who do the work, and not to the department that buys the system.
  …
  Whoever reads no further should at least take this along.
"""),
        passes=N_("""\
summary: >-
  A change in a hospital belongs to those who do the work, and not to the department that buys the system.
"""),
    ),
    check=check,
    reads_parts=True,
)
