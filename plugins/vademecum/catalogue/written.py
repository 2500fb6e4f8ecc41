"""Takes a text; gives the language that it is written in where that is not the one of its folder."""

import re
from collections.abc import Collection, Iterator

from vademecum.catalogue.entries import LocalText
from vademecum.languages import LEAST_WORDS, is_in, is_recognisable, recognised, without_region
from vademecum.sources import Block

LEAST_OF_A_PARAGRAPH = 20
"""Fewer words of a paragraph say nothing for certain."""
_SHORTEST = 80
"""So many signs have twenty words at least."""
_GLANCE = 160
"""By so many of them nearly every paragraph shows that it is in the language of its text."""
_RUNNING = frozenset({"paragraph", "item"})
_BEGINNING = 1000
"""By so many signs of its file nearly every text shows that it is in its own language."""
_QUOTED = re.compile(r"[\"“”„«»][^\"“”„«»]*[\"“”„«»]")


def strange_language(text: LocalText) -> str:
    """The code, without a region, of the language that a text is in; empty where that is its folder's, and in doubt.

    Quotations, headings, tables and code do not count. Items do where there are few paragraphs and these are not in the
    folder's language: some lines above a list of English sources say in which language that text is.
    """
    front, body = text.front, text.record.markup.body
    if not is_recognisable(text.language) or is_in(f"{front.summary} {body[:_BEGINNING]}", text.language):
        return ""
    words = f"{front.summary} {_words(text, {'paragraph'})}"
    if len(words.split()) < LEAST_WORDS:
        words = "" if is_in(words, text.language) else f"{words} {_words(text, {'item'})}"
    found = recognised(words)
    return "" if found == without_region(text.language) else found


def strange_paragraphs(text: LocalText) -> tuple[tuple[int, str], ...]:
    """Where in the body paragraphs and items in another language than the folder's begin, with the code of that one.

    Only those of `LEAST_OF_A_PARAGRAPH` words or more, beyond doubt, and not where they are quoted or emphasised.
    """
    return tuple(_strange_paragraphs(text)) if is_recognisable(text.language) else ()


def _strange_paragraphs(text: LocalText) -> Iterator[tuple[int, str]]:
    prose = text.record.prose
    for block in prose.blocks:
        words = prose.plain[block.start : block.end]
        if block.kind not in _RUNNING or len(words) < _SHORTEST or is_in(words[:_GLANCE], text.language):
            continue
        own = "" if _is_apart(text, block) else _QUOTED.sub(" ", words)
        found = recognised(own, LEAST_OF_A_PARAGRAPH)
        if found not in ("", without_region(text.language)):
            yield block.start, found


def _is_apart(text: LocalText, block: Block) -> bool:
    """Whether a block is a quotation, or as a whole what a text speaks about."""
    emphasised = text.record.prose.emphasised
    inside = sum(max(0, min(end, block.end) - max(start, block.start)) for start, end in emphasised)
    quoted = _line(text.record.markup.body, block.start).startswith(">")
    return quoted or inside > (block.end - block.start) / 2


def _words(text: LocalText, kinds: Collection[str]) -> str:
    """What stands in the blocks of these kinds, without what is quoted."""
    prose, body = text.record.prose, text.record.markup.body
    read = (block for block in prose.blocks if block.kind in kinds)
    own = (block for block in read if not _line(body, block.start).startswith(">"))
    return " ".join(_QUOTED.sub(" ", prose.plain[block.start : block.end]) for block in own)


def _line(body: str, offset: int) -> str:
    """The line in which an offset stands, up to there."""
    return body[body.rfind("\n", 0, offset) + 1 : offset].lstrip()
