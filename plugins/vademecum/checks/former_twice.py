"""A former name belongs to one thing."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Claim
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare all former names; texts in several languages may say the same of one entry."""
    first: dict[str, Claim] = {}
    for claim in catalogue.claims:
        other = first.setdefault(claim.former, claim)
        if other.now != claim.now:
            yield Diagnostic("former-twice", claim.place, {"name": claim.name, "other": other.place.file})


RULE = Rule(
    code="former-twice",
    sentence=N_("{name} is the former name of something else already, in {other}."),
    mend=N_("Keep it at the one to which its readers should come."),
    sample=Sample(
        N_("en/practices/training.md"),
        fails="""\
id: training
…
formerly: [schooling]
""",
        passes="""\
id: training
…
formerly: [instruction]
""",
    ),
    check=check,
)
