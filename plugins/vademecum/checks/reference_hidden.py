"""A text that is published does not lead to one that is not.

Passes: `[[post:news]]`, where that post is published
Fails: `[[post:news]]`, where every text of that post says `draft: true`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry, LocalText, target_path
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule
from vademecum.sources import Link, Reference


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every reference and link of every text that is no draft itself."""
    for entry, text in catalogue.texts():
        if text.front.draft:
            continue
        for piece, target in _targets(catalogue, text):
            unread = target.ref in catalogue.unread or entry.ref in catalogue.unread
            if not unread and _hidden(target, entry, catalogue.settings.site.audiences):
                yield Diagnostic("reference-hidden", text.record.span(piece.line, piece.column), {"target": target.ref})


def _targets(catalogue: Catalogue, text: LocalText) -> Iterator[tuple[Reference | Link, Entry]]:
    for reference in text.record.markup.references:
        entry, _ = catalogue.resolve(reference.target)
        if entry:
            yield reference, entry
    for link in text.record.markup.links:
        path, _ = target_path(text.record.path, link)
        if path in catalogue.by_path:
            yield link, catalogue.by_path[path][0]


def _hidden(target: Entry, origin: Entry, audiences: tuple[str, ...]) -> bool:
    """Whether all texts are drafts, or for another audience than the origin; `fact-unknown` reports unknown ones."""
    drafts = bool(target.texts) and all(text.front.draft for text in target.texts.values())
    of_target, of_origin = (entry.shared.audience if entry.shared else None for entry in (target, origin))
    return drafts or (of_target in audiences and of_origin in (None, *audiences) and of_target != of_origin)


RULE = Rule(
    code="reference-hidden",
    sentence=N_("{target} is a draft or for another audience: readers of this text cannot see it."),
    mend=N_("Remove the reference, or publish what it leads to."),
    check=check,
)
