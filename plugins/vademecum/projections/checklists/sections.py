"""Takes a checklist as a language shows it; gives its items by section, in words, and the ids they had before."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from vademecum.catalogue import EditionView, LocalText, Shown, words_at
from vademecum.model import Checklist, Item


@dataclass(frozen=True)
class Statement:
    """An item with its words, and what the facts say of it."""

    id: str
    words: str
    item: Item


@dataclass(frozen=True)
class Section:
    """Items below one heading, with its id and its words; both are empty where no heading stands above."""

    id: str
    heading: str
    statements: tuple[Statement, ...]


def sections(shown: Shown, view: EditionView) -> tuple[Section, ...]:
    """The sections of a checklist that hold items, in the order of its text; none where it has no text yet."""
    checklist, text = shown.entry.facts, shown.text
    if not isinstance(checklist, Checklist) or text is None:
        return ()
    found: dict[int, list[Statement]] = {}
    for written in text.record.markup.items:
        if item := checklist.items.get(written.id):
            words = unescape(words_at(text, written.start, written.words_end, view))
            found.setdefault(_above(written.start, text), []).append(Statement(written.id, words, item))
    return tuple(_section(start, statements, text, view) for start, statements in found.items())


def former_items(shown: Shown) -> Mapping[str, str]:
    """By an id that an item of this checklist had before, the one that it has now."""
    checklist = shown.entry.facts
    items = checklist.items if isinstance(checklist, Checklist) else {}
    return {former: name for name, item in items.items() for former in item.formerly}


def _above(offset: int, text: LocalText) -> int:
    """Where the heading begins that a place in the text stands below; -1 where there is none."""
    return max((head.start for head in text.record.markup.headings if head.start <= offset), default=-1)


def _section(start: int, statements: list[Statement], text: LocalText, view: EditionView) -> Section:
    head = next((head for head in text.record.markup.headings if head.start == start), None)
    words = unescape(words_at(text, head.start, head.words_end, view)) if head else ""
    return Section(head.id if head else "", words, tuple(statements))
