"""Takes a text; gives the sections in which it is translated, and the fingerprint of each."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from vademecum.catalogue.entries import LocalText
from vademecum.model import CompetencyText
from vademecum.sources import Heading, parse_markup, without_former

TITLE, SUMMARY, OPENING = "front.title", "front.summary", "text.opening"
"""Sections that no heading begins; a heading's id has no dot in it."""

_LEVEL = "front.level-"
_LEADS = re.compile(r"(?<=\[\[)[^\]|\n]*|(?<=\]\()[^)\n]*")
_ATTRIBUTES = re.compile(r"\{[^{}\n]*\}(?=[ \t#]*$)", re.MULTILINE)


def sections(text: LocalText) -> dict[str, str]:
    """By name, the sections of a text as they are written, in their order.

    A heading with an id begins one, up to the next; what has no id belongs to the one before.
    """
    found = {TITLE: text.front.title, SUMMARY: text.front.summary.strip()}
    levels = text.front.levels if isinstance(text.front, CompetencyText) else {}
    found |= {f"{_LEVEL}{level}": words for level, words in sorted(levels.items())}
    for name, start, end in stretches(text):
        words = text.record.markup.body[start:end].strip()
        if words and name not in found:
            found[name] = words
    return found


def stretches(text: LocalText) -> Iterator[tuple[str, int, int]]:
    """The name of each section of the body, and where in the body it begins and ends; additions are no part of it."""
    own = text.record.own_end
    heads = [(head.id, head.start) for head in text.record.markup.headings if head.id and head.start < own]
    for (name, start), (_, end) in pairwise([(OPENING, 0), *heads, ("", own)]):
        yield name, start, end


def level_of(name: str) -> int | None:
    """The level of a competency that a section describes, or None."""
    return int(name.removeprefix(_LEVEL)) if name.startswith(_LEVEL) else None


def heading_of(name: str, text: LocalText) -> Heading | None:
    """The heading that begins a section, or None."""
    return next((heading for heading in text.record.markup.headings if heading.id == name), None)


def fingerprint(words: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 hash of what readers see of a section.

    White space counts as one space, so that lines broken elsewhere are no change; comments of authors and former ids of
    headings do not count.
    """
    return hashlib.sha256(" ".join(_for_readers(words).split()).encode()).hexdigest()[:16]


def text_fingerprint(text: LocalText) -> str:
    """That of a whole text, as a person checks it: its title, its summary and every section.

    Where a reference or a link leads does not count: other names and places of texts change no word of this one.
    """
    return fingerprint(_LEADS.sub("", "\n\n".join(sections(text).values())))


def _for_readers(words: str) -> str:
    return _ATTRIBUTES.sub(lambda match: without_former(match[0]), _without_comments(words))


def _without_comments(words: str) -> str:
    """What stands in a comment is for authors; one inside code stays, as what an author shows."""
    return _joined(words, parse_markup(words).comments) if "<!--" in words else words


def _joined(words: str, left_out: Iterable[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in left_out:
        pieces.append(words[at:start])
        at = end
    return "".join([*pieces, words[at:]])
