"""A text that is published does not lead to one that is not."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every reference and link of every text that is no draft itself."""
    for entry, text in catalogue.texts():
        if text.front.draft:
            continue
        for piece, target in catalogue.leads(text):
            unread = target.ref in catalogue.unread or entry.ref in catalogue.unread
            if not unread and _hidden(target, entry, catalogue.settings.site.audiences):
                yield Diagnostic("reference-hidden", text.record.span(piece.line, piece.column), {"target": target.ref})


def _hidden(target: Entry, origin: Entry, audiences: tuple[str, ...]) -> bool:
    """Whether all texts are drafts, or for another audience than the origin; `fact-unknown` reports unknown ones."""
    drafts = bool(target.texts) and all(text.front.draft for text in target.texts.values())
    of_target, of_origin = (entry.shared.audience if entry.shared else None for entry in (target, origin))
    return drafts or (of_target in audiences and of_origin in (None, *audiences) and of_target != of_origin)


RULE = Rule(
    code="reference-hidden",
    sentence=N_("{target} is a draft or for another audience: readers of this text cannot see it."),
    mend=N_("Remove the reference, or publish what it leads to."),
    sample=Sample(N_("en/blog/first-week.md"), fails="[[role:cnio]], [[post:second-week]].", passes="[[role:cnio]]."),
    check=check,
    spares_drafts=True,
)
