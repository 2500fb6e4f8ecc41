"""No concept takes, at whatever distance, the place of itself."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, cycles
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each circle once, at its first concept by the alphabet."""
    facts = catalogue.facts
    replaced = {name: concept.replaced_by for name, concept in facts.concepts.items() if concept.replaced_by}
    for names in cycles(replaced):
        start = names.index(min(names))
        path = [*names[start:], *names[:start], names[start]]
        place = facts.place("concepts", path[0], "replaced-by")
        yield Diagnostic("replacement-cycle", place, {"path": " → ".join(path)})


RULE = Rule(
    code="replacement-cycle",
    sentence=N_("These concepts are each replaced by the next, in a circle: {path}."),
    mend=N_("Remove replaced-by from the one that is to be used."),
    sample=Sample(
        "data/concepts.yml",
        fails="""\
overhaul:
  …
  replaced-by: renewal
renewal:
  …
  replaced-by: overhaul
""",
        passes="""\
overhaul:
  …
  replaced-by: renewal
renewal:
  …
  replaced-by: change
""",
    ),
    check=check,
)
