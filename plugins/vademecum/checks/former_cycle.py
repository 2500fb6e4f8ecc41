"""Nothing had, at whatever distance, the name that it has now."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, cycles
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each circle once, where its first name by the alphabet is claimed."""
    places = {claim.former: claim.place for claim in reversed(catalogue.claims)}
    for names in cycles(catalogue.formers):
        start = names.index(min(names))
        path = [*names[start:], *names[:start], names[start]]
        yield Diagnostic("former-cycle", places[path[0]], {"path": " → ".join(path)})


RULE = Rule(
    code="former-cycle",
    sentence=N_("These names are each the former one of the next, in a circle: {path}."),
    mend=N_("Remove one of them from formerly."),
    sample=Sample(
        N_("en/practices/training.md"),
        fails=N_("""\
id: training
title: Training
summary: About this.
formerly: [learning]
"""),
        passes=N_("""\
id: schooling
title: Training
summary: About this.
"""),
    ),
    check=check,
)
