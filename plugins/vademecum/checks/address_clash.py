"""Two texts of one language do not have the same address, and none stands where a page of the product's own does."""

from collections.abc import Iterator

from vademecum.catalogue import (
    Catalogue,
    Edition,
    EditionView,
    Shown,
    State,
    address_of,
    kept_in,
    reserved,
    views,
)
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.model import Concept
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the addresses of everything that a language can show to any audience, drafts included."""
    reported: set[Span] = set()
    for audience in (None, *catalogue.settings.site.audiences):
        for view in views(catalogue, Edition(audience, drafts=True)).values():
            yield from _in_view(view, reported)


def _in_view(view: EditionView, reported: set[Span]) -> Iterator[Diagnostic]:
    """What another language lends to a text that could not be read has no address of its own."""
    first: dict[str, Shown | str] = {**reserved(view)}
    kept = kept_in(view)
    for shown in view.shown.values():
        if shown.state is not State.OWN and shown.entry.ref in view.catalogue.unread:
            continue
        address = address_of(shown.path)
        other = kept.holder(address) or first.setdefault(address, shown)
        place = _place(shown)
        if other is not shown and place not in reported and not _same_word(other, shown):
            reported.add(place)
            yield Diagnostic("address-clash", place, {"address": shown.path, "other": _name(other)})


def _same_word(other: Shown | str, shown: Shown) -> bool:
    """Whether two terms have one word, which is what is wrong then: `label-twice` reports it."""
    if isinstance(other, str) or (other.language, other.title.casefold()) != (shown.language, shown.title.casefold()):
        return False
    facts = (other.entry.facts, shown.entry.facts)
    return all(isinstance(concept, Concept) and not concept.replaced_by for concept in facts)


def _place(shown: Shown) -> Span:
    return shown.text.key_place("slug") if shown.text else shown.entry.span


def _name(other: Shown | str) -> str:
    if isinstance(other, str):
        return other
    return other.text.record.file if other.text else other.entry.span.file


RULE = Rule(
    code="address-clash",
    sentence=N_("This text and {other} would have the same address, {address}."),
    mend=N_("Give one of them another slug or file name."),
    sample=Sample(
        N_("en/roles/cnio.md"),
        fails="""\
id: cnio
title: CNIO
…
slug: cmio
""",
        passes="""\
id: cnio
title: CNIO
…
slug: cnio
""",
    ),
    check=check,
)
