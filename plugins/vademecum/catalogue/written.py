"""Takes a text; gives the language that it is written in where that is not the one of its folder."""

import re
from collections.abc import Collection

from vademecum.catalogue.entries import LocalText
from vademecum.languages import LEAST_WORDS, is_in, is_recognisable, recognised, without_region

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


def _words(text: LocalText, kinds: Collection[str]) -> str:
    """What stands in the blocks of these kinds, without what is quoted."""
    prose, body = text.record.prose, text.record.markup.body
    read = (block for block in prose.blocks if block.kind in kinds)
    own = (block for block in read if not _line(body, block.start).startswith(">"))
    return " ".join(_QUOTED.sub(" ", prose.plain[block.start : block.end]) for block in own)


def _line(body: str, offset: int) -> str:
    """The line in which an offset stands, up to there."""
    return body[body.rfind("\n", 0, offset) + 1 : offset].lstrip()
