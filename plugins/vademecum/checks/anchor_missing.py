"""An anchor leads to a heading or an item that exists.

Passes: `[[role:cmio#mandate]]`, where that text has `## Mandate {#mandate}`
Fails: `[[role:cmio#mandat]]`
"""

from collections.abc import Iterator

from vademecum.catalogue import RESERVED_IDS, Catalogue, LocalText, target_path
from vademecum.diagnostics import Diagnostic, nearest
from vademecum.languages import N_
from vademecum.rule import Rule
from vademecum.sources import Link, Reference

Aim = tuple[Reference | Link, LocalText, str]
"""What leads, the text it leads to, and the anchor."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Follow every reference and link that names an anchor."""
    for _, text in catalogue.texts():
        for piece, target, anchor in (*_references(catalogue, text), *_links(catalogue, text)):
            known = target.record.markup.anchors | RESERVED_IDS
            if anchor and anchor not in known:
                values = {"anchor": anchor, "file": target.record.file, "nearest": nearest(anchor, known)}
                yield Diagnostic("anchor-missing", text.record.span(piece.line, piece.column), values)


def _references(catalogue: Catalogue, text: LocalText) -> Iterator[Aim]:
    for reference in text.record.markup.references:
        entry, anchor = catalogue.resolve(reference.target)
        if entry and entry.texts:
            target = entry.texts.get(text.language) or entry.texts[entry.original or text.language]
            yield reference, target, anchor


def _links(catalogue: Catalogue, text: LocalText) -> Iterator[Aim]:
    for link in text.record.markup.links:
        path, anchor = target_path(text.record.path, link)
        if path in catalogue.by_path:
            yield link, catalogue.by_path[path][1], anchor


RULE = Rule(
    code="anchor-missing",
    sentence=N_("There is no heading or item #{anchor} in {file}."),
    mend=N_("Correct the part after #, or give the heading that id."),
    check=check,
)
