"""Takes a text and the ids of some of its headings; gives these sections as plain words, block by block."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape
from typing import Literal

from vademecum.catalogue import EditionView, LocalText, words_at
from vademecum.sources import Block, Heading

PassageKind = Literal["heading", "paragraph", "bullet", "step"]

_STRONG = re.compile(r"(?P<mark>\*\*|__)(?![\s*_])(?P<words>.+?)(?<![\s*_])(?P=mark)", re.S)
_STEP = re.compile(r"\d+[.)][ \t]+\Z")
_CLOSING = (".", ",", ";", ":", "!", "?", ")", "»", "”")
"""What stands close behind the word before it."""


@dataclass(frozen=True)
class Phrase:
    """Words of one look, or in their place the number of a source (0 where there are words)."""

    words: str
    is_strong: bool = False
    is_emphasised: bool = False
    source: int = 0


@dataclass(frozen=True)
class Passage:
    """A heading below that of the section, a paragraph, or an item of a list without or with numbers."""

    kind: PassageKind
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True)
class Excerpt:
    """A section of a text: the id and the words of its heading, and what stands below it."""

    id: str
    heading: str
    passages: tuple[Passage, ...]


def excerpts(text: LocalText, ids: Iterable[str], view: EditionView) -> tuple[Excerpt, ...]:
    """The sections below the headings with these ids, in this order; one that the text lacks is left out."""
    headings = {heading.id: heading for heading in text.record.markup.headings if heading.id}
    numbers = cited_in(text, ids)
    return tuple(_excerpt(text, headings[name], numbers, view) for name in ids if name in headings)


def cited_in(text: LocalText, ids: Iterable[str]) -> dict[str, int]:
    """The number of each source that these sections cite, by its key, counted from 1 as the reader meets them."""
    headings = {heading.id: heading for heading in text.record.markup.headings if heading.id}
    stretches = [_stretch(text, headings[name]) for name in ids if name in headings]
    cited = text.record.markup.citations
    keys = dict.fromkeys(one.key for start, end in stretches for one in cited if start <= one.start < end)
    return {key: number for number, key in enumerate(keys, start=1)}


def _stretch(text: LocalText, heading: Heading) -> tuple[int, int]:
    """From behind a heading to the next one that is not below it."""
    markup = text.record.markup
    after = (other.start for other in markup.headings if other.start > heading.start and other.level <= heading.level)
    return heading.end, next(after, len(markup.body))


def _excerpt(text: LocalText, heading: Heading, numbers: Mapping[str, int], view: EditionView) -> Excerpt:
    start, end = _stretch(text, heading)
    blocks = [block for block in text.record.prose.blocks if start <= block.start < end]
    before = [start, *(block.end for block in blocks)]
    begins = [_begin(text, block, at) for block, at in zip(blocks, before, strict=False)]
    passages = (
        Passage(_kind(text, block), tuple(_phrases(text, first, last, numbers, view)))
        for block, first, last in zip(blocks, begins, [*begins[1:], end], strict=False)
    )
    words = unescape(words_at(text, heading.start, heading.words_end, view))
    return Excerpt(heading.id, words, tuple(passages))


def _begin(text: LocalText, block: Block, before: int) -> int:
    """Where the line of a block begins, or the block before it ends: a mark may stand before its first word."""
    return max(before, text.record.markup.body.rfind("\n", 0, block.start) + 1)


def _kind(text: LocalText, block: Block) -> PassageKind:
    if block.kind == "heading":
        return "heading"
    if block.kind != "item":
        return "paragraph"
    body = text.record.markup.body
    before = body[body.rfind("\n", 0, block.start) + 1 : block.start].replace("*", "").replace("[", "")
    return "step" if _STEP.search(before) else "bullet"


def _phrases(text: LocalText, start: int, end: int, numbers: Mapping[str, int], view: EditionView) -> Iterator[Phrase]:
    """The words between two offsets, cut where their look changes; a space that parts two is kept."""
    said = False
    for first, last, look in _pieces(text, start, end, numbers):
        words = unescape(words_at(text, first, last, view)) if not look.source else ""
        if words and said and not words.startswith(_CLOSING) and _is_parted(text, first):
            yield Phrase(" ")
        if words or look.source:
            yield replace(look, words=words)
            said = True


def _is_parted(text: LocalText, offset: int) -> bool:
    """Whether a space stands before the word at or behind an offset, or right before a mark that begins there."""
    body = text.record.markup.body
    return body[offset : offset + 1].isspace() or body[max(0, offset - 1) : offset].isspace()


def _pieces(text: LocalText, start: int, end: int, numbers: Mapping[str, int]) -> Iterator[tuple[int, int, Phrase]]:
    """Stretches of one look each, in the order of the text."""
    markup, prose = text.record.markup, text.record.prose
    marked = [(m.start(), m.end(), Phrase("", is_strong=True)) for m in _STRONG.finditer(markup.body, start, end)]
    strong = [(first, last) for first, last, _ in marked]
    free = (span for span in prose.emphasised if not any(a <= span[0] < b for a, b in strong))
    marked += [(a, b, Phrase("", is_emphasised=True)) for a, b in free if start <= a < end]
    marked += [
        (cited.start, cited.end, Phrase("", source=numbers[cited.key]))
        for cited in markup.citations
        if start <= cited.start < end and cited.key in numbers
    ]
    at = start
    for first, last, look in sorted(marked, key=lambda piece: piece[:2]):
        if first >= at:
            yield at, first, Phrase("")
            yield first, last, look
            at = last
    yield at, end, Phrase("")
