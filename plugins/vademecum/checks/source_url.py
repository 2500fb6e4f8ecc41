"""The address of a source is a web address."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the addresses of all sources."""
    for key, source in catalogue.facts.sources.items():
        if source.URL and not source.URL.startswith(("https://", "http://")):
            yield Diagnostic("source-url", catalogue.facts.place("sources", key, "URL"), {"value": source.URL})


RULE = Rule(
    code="source-url",
    sentence=N_("“{value}” is not a web address."),
    mend=N_("Begin it with https://"),
    sample=Sample(
        "data/sources.yml",
        fails="URL: www.example.org/global-strategy",
        passes="URL: https://www.example.org/global-strategy",
    ),
    check=check,
    reads_parts=True,
)
