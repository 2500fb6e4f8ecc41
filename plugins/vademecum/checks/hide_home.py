"""The front page is not hidden: a site without it cannot be read."""

from collections.abc import Iterator

from vademecum.catalogue import HOME, Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at what every layer hides."""
    for layer in catalogue.layers.stack:
        hidden = layer.organisation.hide if layer.organisation else ()
        if HOME in hidden:
            yield Diagnostic("hide-home", layer.place("hide", str(hidden.index(HOME))))


RULE = Rule(
    code="hide-home",
    sentence=N_("The front page cannot be hidden."),
    mend=N_("Take page:home out of this list; for a front page of your own write that text, with overlay: replace."),
    sample=Sample("organisation.yml", fails="hide: [page:home]", passes="hide: []"),
    check=check,
)
