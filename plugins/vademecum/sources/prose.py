"""Takes the Markdown of a text; gives what is read in it, block by block, each with its place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from vademecum.sources.markup import Markup, Reference, visible
from vademecum.sources.signs import BLOCK, BOX, ITEM

BlockKind = Literal["heading", "paragraph", "item", "cell"]

_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]\n]+\]:[^\n]*$", re.M)
# Each branch begins with a sign of its own: only then does the engine skip to where one can begin, which is faster.
_NOT_READ = re.compile(
    r"</?[a-zA-Z!][^<>]*>|\{[^{}\n]*\}|\[\^[^\]\n]*\]|\*\**|~~*|\^\^*|==*|\|\|*|_(?<!\w_)_*|__*(?!\w)",
    re.M,
)
_HEAD = re.compile(r"^[ \t>]*" + BLOCK + r"[ \t]*[\w -]*(?:\"(?P<title>[^\"\n]*)\")?[ \t]*$", re.M)
_RULE = re.compile(r"^[ \t>]*[|:]?[ \t]*(?:-{2,}|={2,}|[*_-](?:[ \t]*[*_-]){2,})[-|: \t]*$", re.M)
_MARK = re.compile(r"^[ \t>]*(?:(?P<item>" + ITEM + r")[ \t]+(?:" + BOX + r")?|:[ \t]+|>[ \t]*)", re.M)
_ROW = re.compile(r"^[ \t>]*\|.*\|[ \t]*$")
_EMPHASIS = re.compile(
    r"(?P<sign>[*_])(?<![*\w\\][*_])(?![*_\s])(?:[^*_\n]|\n(?![ \t]*\n))+(?<![\s\\])(?P=sign)(?![*\w])"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list item or a cell of a table; `start` and `end` are offsets in the body."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True)
class Prose:
    """What is read in a text. `plain` has the length of the body: all that is no word of it is a space there.

    Of a reference without words of its own, `plain` keeps the id; `bare` holds these stretches, and `emphasised` those
    that stand in italics.
    """

    markup: Markup
    plain: str
    blocks: tuple[Block, ...]
    emphasised: tuple[tuple[int, int], ...]

    @cached_property
    def bare(self) -> dict[int, Reference]:
        """References without words of their own, by where their id begins in `plain`."""
        wordless = (reference for reference in self.markup.references if not reference.text)
        return {_kept(reference, self.markup.body)[0]: reference for reference in wordless}

    @cached_property
    def _bare_places(self) -> list[int]:
        return sorted(self.bare)

    def bare_within(self, start: int, end: int) -> Iterator[tuple[int, Reference]]:
        """Those of `bare` between two offsets, in the order of the text."""
        places = self._bare_places
        first, last = bisect_left(places, start), bisect_left(places, end)
        return ((place, self.bare[place]) for place in places[first:last])

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.plain))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line in the file and the column of an offset, both counted from 1."""
        line = bisect_right(self._lines, offset)
        return line - 1 + self.markup.first_line, offset - self._lines[line - 1] + 1

    def is_emphasised(self, offset: int) -> bool:
        """Whether what stands at an offset is in italics."""
        return any(start <= offset < end for start, end in self.emphasised)

    def block_at(self, offset: int) -> Block | None:
        """The block that an author's comment speaks of: the one on its line, else the next; None above all blocks."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.start)
        if index and "\n" not in self.plain[self.blocks[index - 1].end : offset]:
            return self.blocks[index - 1]
        return self.blocks[index] if 0 < index < len(self.blocks) else None


def read_prose(markup: Markup) -> Prose:
    """Blank what is not read, and find the blocks of what is."""
    body = visible(markup.body)
    emphasised = tuple(match.span() for match in _EMPHASIS.finditer(body))
    plain = _NOT_READ.sub(_spaces, _without_marks(_without_addresses(body, markup)))
    return Prose(markup, plain, tuple(_blocks(body, plain, markup)), emphasised)


def _without_addresses(body: str, markup: Markup) -> str:
    """Blank citations, addresses, images, and of references all but their words or their id."""
    hidden = [(citation.start, citation.end) for citation in markup.citations]
    for reference in markup.references:
        start, end = _kept(reference, body)
        hidden += [(reference.start, start), (end, reference.end)]
    for link in markup.links:
        first, last = link.marks or ((link.start, link.end), (link.start, link.end))
        hidden += [(first[0], last[1])] if link.image else [first, last]
    for match in _DEFINITION.finditer(body):
        hidden.append(match.span())
    return blanked(body, hidden)


def _kept(reference: Reference, body: str) -> tuple[int, int]:
    """The stretch of a reference that is read: its words, or its id without kind and anchor."""
    if reference.text:
        bar = body.index("|", reference.start)
        return bar + 1, reference.end - 2
    lead, _, name = reference.target.rpartition(":")
    name = name.partition("#")[0].strip()
    start = body.index(name, reference.start + 2 + len(lead))
    return start, start + len(name)


def _without_marks(body: str) -> str:
    """Blank what makes a heading, an item or a note of a line, and lines that only rule."""
    text = _HEAD.sub(lambda match: _only(match, "title"), _RULE.sub(_spaces, body))
    text = re.sub(r"^[ \t>]*#{1,6}(?=[ \t])", _spaces, text, flags=re.M)
    return _MARK.sub(_spaces, text)


def _blocks(body: str, plain: str, markup: Markup) -> Iterator[Block]:
    """The blocks in their order; what holds no letter is none."""
    headings = {body.rfind("\n", 0, heading.start) + 1 for heading in markup.headings}
    kind: BlockKind = "paragraph"
    start = at = 0
    for line in body.splitlines(keepends=True):
        begun = _begun("heading" if at in headings else "", line)
        if begun:
            yield from _block(kind, start, at, plain)
            start, kind = at, "item" if begun == "item" else "paragraph"
        at += len(line)
        if begun == "heading":
            yield from _block("heading", start, at, plain)
        elif begun == "row":
            yield from _cells(start, line, plain)
        if begun in {"heading", "row"}:
            start = at
    yield from _block(kind, start, len(body), plain)


def _begun(known: str, line: str) -> str:
    """What begins with a line: a heading, a row of a table, an item, the gap before a new block, or nothing."""
    mark = _MARK.match(line)
    if known or _HEAD.match(line):
        return "heading"
    if _ROW.match(line):
        return "row"
    return "item" if mark and mark["item"] else "" if line.strip(" \t>\n") else "gap"


def _cells(start: int, row: str, plain: str) -> Iterator[Block]:
    edges = [match.start() for match in re.finditer(r"(?<!\\)\|", row)]
    for left, right in pairwise(edges):
        yield from _block("cell", start + left + 1, start + right, plain)


def _block(kind: BlockKind, start: int, end: int, plain: str) -> Iterator[Block]:
    text = plain[start:end]
    if any(map(str.isalpha, text)):
        yield Block(kind, end - len(text.lstrip()), start + len(text.rstrip()))


def blanked(body: str, stretches: Iterable[tuple[int, int]]) -> str:
    """The body with a space for each sign in these stretches, which may overlap; lines stay."""
    pieces, at = [], 0
    for start, end in sorted(stretches):
        if end > at:
            pieces += [body[at : max(start, at)], re.sub(r"[^\n]", " ", body[max(start, at) : end])]
            at = end
    return "".join([*pieces, body[at:]])


def _only(match: re.Match[str], group: str) -> str:
    """The stretch with all blanked but one group of it."""
    if not match[group]:
        return _spaces(match)
    return match[group].rjust(match.end(group) - match.start()).ljust(len(match[0]))


def _spaces(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
