"""Two texts of one language do not have the same address.

Passes: `slug: cmio` and `slug: cnio`
Fails: two roles with `slug: cmio`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Edition, Shown, views
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the addresses of everything that a language can show, drafts included."""
    reported: set[Span] = set()
    for view in views(catalogue, Edition(drafts=True)).values():
        taken = {f"{view.folder(kind)}/index.md": None for kind in catalogue.settings.site.kinds if kind != "page"}
        first: dict[str, Shown | None] = {**taken}
        for shown in view.shown.values():
            other = first.setdefault(shown.path, shown)
            place = _place(shown)
            if other is not shown and place not in reported:
                reported.add(place)
                yield Diagnostic("address-clash", place, {"address": shown.path, "other": _name(other)})


def _place(shown: Shown) -> Span:
    return shown.text.key_place("slug") if shown.text else shown.entry.span


def _name(other: Shown | None) -> str:
    if other is None:
        return "index.md"
    return other.text.record.file if other.text else other.entry.span.file


RULE = Rule(
    code="address-clash",
    sentence=N_("This text and {other} would have the same address, {address}."),
    mend=N_("Give one of them another slug or file name."),
    check=check,
)
