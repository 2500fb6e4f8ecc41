"""Takes an entry of a copy that several layers make; gives the place that each part of its page is written at."""

from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.catalogue import Catalogue, Entry, LocalText, heading_of, stretches
from vademecum.diagnostics import Span

_FACTS = {
    "role": ("roles", ("roles",)),
    "competency": ("competencies", ("competencies",)),
    "checklist": ("checklists", ()),
    "tool": ("tools", ()),
    "term": ("concepts", ()),
    "law": ("law", ()),
}
"""By kind, the file of facts that has its entries, and the keys around them."""


@dataclass(frozen=True)
class Origin:
    """A part of a page by the name that authors know it by: a key, the id of a heading or a path in a file of facts."""

    part: str
    place: Span
    layer: str


def origins(entry: Entry, text: LocalText | None, catalogue: Catalogue) -> Iterator[Origin]:
    """What a page is made of: its text in the order of the page, then the facts; and what hides it."""
    found = [*(_of_text(text) if text else ()), *_of_facts(entry, catalogue)]
    if entry.ref in catalogue.layers.hidden:
        found.insert(0, ("hide", catalogue.layers.hidden[entry.ref]))
    for part, place in found:
        layer = catalogue.layers.of(place.file)
        yield Origin(part, place, layer.id if layer else "")


def _of_text(text: LocalText) -> Iterator[tuple[str, Span]]:
    for key in ("title", "summary"):
        yield key, text.place(key)
    for name, start, end in stretches(text):
        heading = heading_of(name, text)
        if heading:
            yield f"#{name}", text.record.span(heading.line, heading.column)
        elif text.record.markup.body[start:end].strip():
            yield name, text.record.span(text.record.markup.first_line)
    for heading in text.record.markup.headings:
        if heading.start >= text.record.own_end and heading.id:
            yield f"#{heading.id}", text.record.span(heading.line, heading.column)


def _of_facts(entry: Entry, catalogue: Catalogue) -> Iterator[tuple[str, Span]]:
    """The keys of its facts; of what another layer changed inside them also the keys there."""
    name, around = _FACTS.get(entry.kind, ("", ()))
    file = catalogue.folder.data.get(name)
    prefix = (*around, entry.id)
    for path in file.tree.key_places if file else ():
        if path[: len(prefix)] == prefix and file:
            place, outer = file.tree.locate_key(path), file.tree.locate_key(path[:-1])
            if len(path) == len(prefix) + 1 or (len(path) > len(prefix) and place.file != outer.file):
                yield f"{name}: {'/'.join(path[len(around) :])}", place
    targets = catalogue.folder.data.get("targets")
    if targets and ("targets", entry.id) in targets.tree.key_places:
        yield f"targets: {entry.id}", targets.tree.locate_key(("targets", entry.id))
