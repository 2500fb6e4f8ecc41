"""What an organisation hides, or shows again, is there."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at both lists of every layer; what could not be read may be there."""
    for layer in catalogue.layers.stack:
        for key in ("hide", "show"):
            for index, ref in enumerate(getattr(layer.organisation, key, ())):
                if ref not in catalogue.entries and ref not in catalogue.unread:
                    values = {"ref": ref, "nearest": nearest(ref, catalogue.entries, catalogue.called)}
                    yield Diagnostic("hide-unknown", layer.place(key, str(index)), values)


RULE = Rule(
    code="hide-unknown",
    sentence=N_("There is no entry {ref}."),
    mend=N_("Correct kind and id, or take it out of this list."),
    sample=Sample("organisation.yml", fails="hide: [role:cnoi]", passes="hide: [role:cnio]"),
    check=check,
)
