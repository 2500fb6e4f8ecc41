"""Takes a catalogue of an organisation; gives what its own texts and facts stand on, and what has changed in it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any, Literal

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.entries import Entry, LocalText
from vademecum.catalogue.translated import fingerprint, sections
from vademecum.diagnostics import Span
from vademecum.layers import Layers, changed_paths, is_patch
from vademecum.model import AdaptedFacts, AdaptedRecord, AdaptedText
from vademecum.sources import DataFile, YamlTree

Way = Literal["append", "replace"]
_ADDED = "added."


class PartState(Enum):
    """How a part of what lies below stands to what an author saw of it last."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    UNRECORDED = "unrecorded"
    CURRENT = "current"


@dataclass(frozen=True)
class Part:
    """A section of a text, or a value of a file of facts: what it says below `now`, and what it said then (`was`)."""

    name: str
    state: PartState
    now: str = ""
    was: str = ""


@dataclass(frozen=True)
class Adapted:
    """What an organisation has of its own in the place of something below, or added to it: a text or a file of facts.

    `ref` is `kind:id`, or the name of a file of facts, which has no `language`. `place` is where it says so.
    """

    ref: str
    language: str
    way: str
    place: Span
    parts: tuple[Part, ...]

    @cached_property
    def stale(self) -> tuple[Part, ...]:
        """The parts that an author has not seen as they are."""
        return tuple(part for part in self.parts if part.state is not PartState.CURRENT)


@dataclass(frozen=True)
class OwnText:
    """A text of the highest layer that changes one below: in its place (`text` is its own), or added to it.

    `added` is what layers between have put behind the one below, by the id of the layer.
    """

    entry: Entry
    way: Way
    text: LocalText
    below: LocalText
    place: Span
    added: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def stands_on(self) -> dict[str, str]:
        """By name, all parts of what is below: sections, then what each layer added; no id of a heading has a dot."""
        return {**sections(self.below), **{f"{_ADDED}{layer}": words for layer, words in self.added.items()}}


def adapted(catalogue: Catalogue) -> Iterator[Adapted]:
    """Everything of the highest layer that changes something below it: texts in their order, then facts."""
    if not catalogue.layers.is_copy:
        return
    for own in own_texts(catalogue):
        record = catalogue.facts.adapted.texts.get(own.entry.ref)
        yield Adapted(own.entry.ref, own.text.language, own.way, own.place, tuple(_of_text(own, record)))
    yield from _of_facts(catalogue)


def own_texts(catalogue: Catalogue) -> Iterator[OwnText]:
    """The texts of the highest layer that replace one below or add to it."""
    layers = catalogue.layers
    for entry, text in catalogue.texts():
        if text.below and layers.is_own(text.record.file):
            yield OwnText(entry, "replace", text, text.below, text.record.span(), added_below(text.below, layers))
        for added in text.record.additions[-1:]:
            if layers.is_own(added.file):
                yield OwnText(entry, "append", text, text, Span(added.file), added_below(text, layers))


def added_below(text: LocalText, layers: Layers) -> dict[str, str]:
    """What layers below the highest have put behind a text, by the id of the layer."""
    body, additions = text.record.markup.body, text.record.additions
    ends = [*(one.start for one in additions[1:]), len(body)]
    found = dict[str, str]()
    for added, end in zip(additions, ends, strict=False):
        layer = layers.of(added.file)
        if layer and not layers.is_own(added.file):
            found[layer.id] = f"{found.get(layer.id, '')}\n\n{body[added.start : end]}".strip()
    return found


def _of_text(own: OwnText, record: AdaptedRecord | None) -> Iterator[Part]:
    now = own.stands_on
    seen = record.languages.get(own.text.language) if record else None
    if record is None or seen is None:
        yield from (Part(name, PartState.UNRECORDED, words) for name, words in now.items())
        return
    for name, words in now.items():
        known = seen.sections.get(name)
        if known is None:
            yield Part(name, PartState.NEW, words)
        else:
            state = PartState.CURRENT if known == fingerprint(words) else PartState.CHANGED
            yield Part(name, state, words, record.texts.get(known, ""))
    for name in seen.sections.keys() - now.keys():
        yield Part(name, PartState.GONE, was=record.texts.get(seen.sections[name], ""))


def _of_facts(catalogue: Catalogue) -> Iterator[Adapted]:
    """The files of facts of the highest layer that replace or remove something."""
    seen = catalogue.facts.adapted.facts
    for name, file in sorted(catalogue.layers.stack[-1].folder.data.items()):
        parts = tuple(_parts_of_facts(name, file, catalogue, seen))
        if parts:
            yield Adapted(name, "", "replace", file.tree.start, parts)


def _parts_of_facts(name: str, file: DataFile, catalogue: Catalogue, seen: AdaptedFacts | None) -> Iterator[Part]:
    known = seen.facts.get(name, {}) if seen else {}
    for path, value in facts_below(name, file, catalogue):
        now, was = as_json(value), as_json(known[path]) if path in known else ""
        state = PartState.UNRECORDED if path not in known else PartState.CHANGED if now != was else PartState.CURRENT
        yield Part(path, state, now, was)


def facts_below(name: str, file: DataFile, catalogue: Catalogue) -> Iterator[tuple[str, Any]]:
    """By path, what stands below that a file of facts of the highest layer replaces or removes."""
    below = catalogue.layers.below
    if below is None or name not in below.data or not is_patch(file.tree):
        return
    for way, path in changed_paths(file.tree):
        found = _at(below.data[name].tree, path)
        if way != "add" and found is not None:
            yield "/".join(path), found


def _at(tree: YamlTree, path: tuple[str, ...]) -> Any:
    """The value at a path; in a list the whole list."""
    found: Any = tree.value
    for key in path:
        if isinstance(found, list):
            return found
        found = found.get(key) if isinstance(found, dict) else None
    return found


def as_json(value: object) -> str:
    """A value on one line, the same for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def text_record(record: AdaptedRecord | None, own: OwnText, seen: AdaptedText) -> AdaptedRecord:
    """The record of an entry with what an author has seen of the text below in one language."""
    known = dict(record.texts) if record else {}
    known |= {fingerprint(words): words for words in own.stands_on.values()}
    languages = {**(record.languages if record else {}), own.text.language: seen}
    named = {mark for one in languages.values() for mark in one.sections.values()}
    return AdaptedRecord(texts={mark: known[mark] for mark in sorted(named & known.keys())}, languages=languages)
