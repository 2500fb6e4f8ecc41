"""A source of the list is cited somewhere: a list of what nobody used would promise more than the texts hold."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, uncited
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for each source in texts and facts, also in those that could not be read."""
    for key in uncited(catalogue):
        yield Diagnostic("source-uncited", catalogue.facts.key_place("sources", key), {"key": key})


RULE = Rule(
    code="source-uncited",
    sentence=N_("No text and no fact cites the source {key}."),
    mend=N_("Cite it in a sentence as [@{key}], or remove it from the list."),
    sample=Sample(
        "data/sources.yml",
        fails="""\
who-2021:
  type: report
  title: Global strategy
  URL: https://example.org/global-strategy
nobody-2020:
  type: report
  title: Not read
  URL: https://example.org/not-read
""",
        passes="""\
who-2021:
  type: report
  title: Global strategy
  URL: https://example.org/global-strategy
""",
    ),
    check=check,
    severity=Severity.WARNING,
)
