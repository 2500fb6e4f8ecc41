"""A source of the list is cited somewhere: a list of what nobody used would promise more than the texts hold.

Passes: `nao-2020:` in `data/sources.yml`, and `[@nao-2020]` in a text
Fails: `nao-2020:` in `data/sources.yml` alone
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, cited
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for each source in texts and facts.

    Not while anything could not be read or a citation has a slip: either may be where it is cited.
    """
    found, listed = cited(catalogue), frozenset(catalogue.facts.sources)
    for key in listed - found if found <= listed and not catalogue.problems else ():
        yield Diagnostic("source-uncited", catalogue.facts.key_place("sources", key), {"key": key})


RULE = Rule(
    code="source-uncited",
    sentence=N_("No text and no fact cites the source {key}."),
    mend=N_("Cite it in a sentence as [@{key}], or remove it from the list."),
    check=check,
    severity=Severity.WARNING,
)
