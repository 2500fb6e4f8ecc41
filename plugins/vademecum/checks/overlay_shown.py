"""What a folder shows again is hidden by one below it."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every layer; `hide-unknown` reports what there is not."""
    hidden: set[str] = set()
    for layer in catalogue.layers.stack:
        shown, hides = (layer.organisation.show, layer.organisation.hide) if layer.organisation else ((), ())
        for index, ref in enumerate(shown):
            if ref not in hidden and ref in catalogue.entries:
                yield Diagnostic("overlay-shown", layer.place("show", str(index)), {"ref": ref})
        hidden = (hidden - {*shown}) | {*hides}


RULE = Rule(
    code="overlay-shown",
    sentence=N_("No folder below hides {ref}, so it need not be shown again."),
    mend=N_("Take it out of this list."),
    sample=Sample("organisation.yml", fails="show: [practice:clinical-ownership]", passes="show: []"),
    check=check,
)
