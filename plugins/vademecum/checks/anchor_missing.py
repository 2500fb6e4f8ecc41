"""An anchor leads to a heading or an item that exists."""

from collections.abc import Iterator

from vademecum.catalogue import RESERVED_IDS, Catalogue, Entry, LocalText, target_path
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.model import Checklist
from vademecum.rule import Rule, Sample
from vademecum.sources import Link, Reference

Aim = tuple[Reference | Link, Entry, LocalText, str]
"""What leads, the entry and the text it leads to, and the anchor."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Follow every reference and link that names an anchor."""
    for _, text in catalogue.texts():
        for piece, entry, target, anchor in (*_references(catalogue, text), *_links(catalogue, text)):
            if not anchor or f"{entry.ref}#{anchor}" in catalogue.formers:
                continue
            known = target.record.markup.anchors | RESERVED_IDS | _missed(entry)
            if anchor not in known:
                values = {"anchor": anchor, "file": target.record.file, "nearest": nearest(anchor, known)}
                yield Diagnostic("anchor-missing", text.record.span(piece.line, piece.column), values)


def _references(catalogue: Catalogue, text: LocalText) -> Iterator[Aim]:
    for reference in text.record.markup.references:
        entry, anchor = catalogue.resolve(reference.target)
        if entry and entry.texts:
            target = entry.texts.get(text.language) or entry.texts.get(entry.original or "")
            if target and (target.language == text.language or entry.ref not in catalogue.unread):
                yield reference, entry, target, anchor


def _links(catalogue: Catalogue, text: LocalText) -> Iterator[Aim]:
    for link in text.record.markup.links:
        path, anchor = target_path(text.record.path, link)
        if path in catalogue.by_path:
            yield link, *catalogue.by_path[path], anchor


def _missed(entry: Entry) -> set[str]:
    """What a text of this entry should have, but may lack: rules on headings and items report it there."""
    items = entry.facts.items if isinstance(entry.facts, Checklist) else ()
    return {*items, *(heading.id for text in entry.texts.values() for heading in text.record.markup.headings)}


RULE = Rule(
    code="anchor-missing",
    sentence=N_("There is no heading or item #{anchor} in {file}."),
    mend=N_("Correct the part after #, or give the heading that id."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"), fails="[[role:cmio#mandat]]", passes="[[role:cmio#mandate]]"
    ),
    check=check,
    reads_parts=True,
)
