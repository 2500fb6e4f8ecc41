"""A text that is published does not lead to one that is not."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry
from vademecum.diagnostics import Diagnostic, Phrase, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

_WITHHELD, _HIDDEN = N_("a draft or for another audience"), N_("hidden in this copy")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every reference and link of every text that is no draft itself."""
    for entry, text in catalogue.texts():
        if text.front.draft:
            continue
        for piece, target in catalogue.leads(text):
            place = text.record.span(piece.line, piece.column)
            why = _why(target, entry, place, catalogue)
            if why:
                yield Diagnostic("reference-hidden", place, {"target": target.ref, "why": Phrase(why)})


def _why(target: Entry, origin: Entry, place: Span, catalogue: Catalogue) -> str:
    """Why readers of the one cannot see the other; nothing where they can, or where a text of either is unread.

    What a copy hides is the mistake of its own texts alone: those below it knew nothing of that.
    """
    hidden = catalogue.layers.hidden
    if target.ref in hidden:
        return _HIDDEN if origin.ref not in hidden and catalogue.layers.is_own(place.file) else ""
    unread = target.ref in catalogue.unread or origin.ref in catalogue.unread
    return _WITHHELD if not unread and _hidden(target, origin, catalogue.settings.site.audiences) else ""


def _hidden(target: Entry, origin: Entry, audiences: tuple[str, ...]) -> bool:
    """Whether all texts are drafts, or for another audience than the origin; `fact-unknown` reports unknown ones."""
    drafts = bool(target.texts) and all(text.front.draft for text in target.texts.values())
    of_target, of_origin = (entry.shared.audience if entry.shared else None for entry in (target, origin))
    return drafts or (of_target in audiences and of_origin in (None, *audiences) and of_target != of_origin)


RULE = Rule(
    code="reference-hidden",
    sentence=N_("{target} is {why}: readers of this text cannot see it."),
    mend=N_("Remove the reference, or publish what it leads to."),
    sample=Sample(N_("en/blog/first-week.md"), fails="[[role:cnio]], [[post:second-week]].", passes="[[role:cnio]]."),
    check=check,
    spares_drafts=True,
)
