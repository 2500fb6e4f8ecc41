"""Takes what is read in a text; gives its running text, section by section: where a mark on a word can stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from vademecum.sources.markup import Markup, Reference, visible
from vademecum.sources.prose import Prose, blanked

_BRACKETS = re.compile(r"!?\[[^\[\]]*\](?:\([^()\n]*\)|\[[^\[\]\n]*\])?")
"""Words of links of every notation, of footnotes and of images."""

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)(?=[\s/>])[^<>]*?(?P<empty>/?)>")
_VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
_READ = frozenset({"paragraph", "item"})
_BREAK = re.compile(r"\n[ \t]*\n|[,.;:!?)]\s|\s\(")
"""Where one thought ends: no term goes on behind it."""

Stretch = tuple[int, int]


@dataclass(frozen=True)
class Running:
    """The running text of a body: `text` has the length of the body, and all that is no word of it is a space there.

    Links, references, headings, tables, code, HTML and what is in italics are no part of it. `sections` are the
    stretches from one heading to the next.
    """

    markup: Markup
    text: str
    sections: tuple[Stretch, ...]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether nothing but words of one sentence stands between two offsets, and a mark around them stays a mark."""
        words, body = self.text[start:end], self.markup.body
        return words == body[start:end] and not _BREAK.search(words) and body[start - 1 : start] not in ("!", "\\")

    def references(self, section: Stretch) -> Iterator[Reference]:
        """The references in a section."""
        return (one for one in self.markup.references if section[0] <= one.start < section[1])


def read_running(prose: Prose) -> Running:
    """Keep of what is read only the words of paragraphs and items that are no part of anything else."""
    kept = [edge for block in prose.blocks if block.kind in _READ for edge in (block.start, block.end)]
    between = zip([0, *kept[1::2]], [*kept[::2], len(prose.plain)], strict=True)
    return Running(prose.markup, blanked(prose.plain, [*between, *_apart(prose)]), tuple(_sections(prose.markup)))


def _apart(prose: Prose) -> Iterator[Stretch]:
    """What stands in a paragraph or an item, but is a link, words that the text speaks about, or HTML."""
    markup = prose.markup
    yield from ((reference.start, reference.end) for reference in markup.references)
    yield from ((link.marks[0][0], link.marks[1][1]) for link in markup.links if link.marks)
    yield from prose.emphasised
    if "[" in markup.body:
        yield from (match.span() for match in _BRACKETS.finditer(markup.body))
    if "<" in markup.body:
        yield from _elements(visible(markup.body))


def _elements(body: str) -> Iterator[Stretch]:
    """From each outermost tag that opens to the one that closes it; one that nothing closes goes on to the end."""
    depth = start = 0
    for tag in _TAG.finditer(body):
        if tag["empty"] or tag["name"].lower() in _VOID:
            continue
        start = start if depth else tag.start()
        depth = max(0, depth - 1) if tag["end"] else depth + 1
        if not depth:
            yield start, tag.end()
    if depth:
        yield start, len(body)


def _sections(markup: Markup) -> Iterator[Stretch]:
    edges = [0, *(heading.start for heading in markup.headings), len(markup.body)]
    return ((start, end) for start, end in pairwise(edges) if start < end)
