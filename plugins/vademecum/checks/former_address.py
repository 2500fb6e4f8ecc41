"""A former address in the facts begins with a language of the site."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the first part of every former address; one in a text has the text's own language where it names none."""
    languages = catalogue.settings.known
    for claim in catalogue.claims:
        if claim.is_address and claim.former.partition("/")[0] not in languages:
            values = {"address": claim.name, "known": ", ".join(languages)}
            yield Diagnostic("former-address", claim.place, values)


RULE = Rule(
    code="former-address",
    sentence=N_("The former address {address} is in no language."),
    mend=N_("Begin it with one of: {known}, such as nl/begrippen/baten/."),
    sample=Sample(
        "data/concepts.yml",
        fails=N_("""\
change:
  formerly: [terms/modification/]
"""),
        passes=N_("""\
change:
  formerly: [en/terms/modification/]
"""),
    ),
    check=check,
    reads_parts=True,
)
