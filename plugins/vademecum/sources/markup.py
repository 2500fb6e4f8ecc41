"""Takes the Markdown of a text; gives its headings, references, links, citations and list items, each with its place.

Code, comments and escaped brackets are passed over: what an author shows as an example is no reference.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

_HIDDEN = re.compile(
    r"^(?P<indent>[ \t]*)(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t]*(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|<!--.*?(?:-->|\Z)"
    r"|(?<![`\\])(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)"
    r"|\\[\[\]!`]",
    re.MULTILINE | re.DOTALL,
)
_HEADING = re.compile(
    r"^ {0,3}(?P<marks>#{1,6})[ \t]+(?P<text>[^\n]*?)[ \t]*(?:\{(?P<attributes>[^{}\n]*)\})?[ \t]*#*[ \t]*$", re.M
)
_UNDERLINED = re.compile(r"(?:^[ \t]*\n|\A)(?P<text>[^\s#>|\-*+=][^\n|]*)\n(?P<line>={3,}|-{3,})[ \t]*$", re.M)
_ID = re.compile(r"#(?P<id>[^\s.#}=]+)")
_REFERENCE = re.compile(r"\[\[(?P<target>[^\[\]|\n]+)(?:\|(?P<text>[^\[\]\n]+))?\]\]")
_CITATION = re.compile(r"\[@(?P<key>[^\[\]\s]+)\]")
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
    r"\(\s*(?:<(?P<pointed>[^<>\n]*)>|(?P<plain>[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*))(?P<title>\s+[\"'][^\n]*?[\"'])?\s*\)"
)
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)(?P<text>[^\[\]\n]+)\]:[ \t]+<?(?P<plain>[^\s<>]+)>?", re.M)
_ITEM = re.compile(
    r"^(?P<indent>[ \t]*)[-*+][ \t]+\[(?P<tick>[ xX])\][ \t]+"
    r"(?P<text>\S[^\n]*(?:\n[ \t]+(?![-*+][ \t]|\d+[.)][ \t])\S[^\n]*)*)",
    re.M,
)
_ITEM_ID = re.compile(r"[ \t]*\{:?[ \t]*#(?P<id>[^\s{}]+)[ \t]*\}[ \t]*\Z")


Place = Callable[[int, int], tuple[int, int, int, int]]
"""Turns two offsets into the first four fields of a piece."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text; `start` and `end` are offsets in the body, line and column count from 1 in the file."""

    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Heading(Piece):
    """A heading with its level, its words and its explicit id (empty without one)."""

    level: int
    text: str
    id: str


@dataclass(frozen=True, slots=True)
class Reference(Piece):
    """`[[target]]` or `[[target|text]]`."""

    target: str
    text: str


@dataclass(frozen=True, slots=True)
class Citation(Piece):
    """`[@key]`."""

    key: str


@dataclass(frozen=True, slots=True)
class Link(Piece):
    """A Markdown link, image or link definition; `start` and `end` enclose the address alone."""

    text: str
    target: str
    image: bool


@dataclass(frozen=True, slots=True)
class Item(Piece):
    """A task-list item with its words and its id (empty without one); the words end at offset `words_end`."""

    text: str
    id: str
    words_end: int
    indent: str


@dataclass(frozen=True)
class Markup:
    """The body of a text and what stands in it."""

    body: str
    first_line: int
    headings: tuple[Heading, ...]
    references: tuple[Reference, ...]
    citations: tuple[Citation, ...]
    links: tuple[Link, ...]
    items: tuple[Item, ...]

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Every id in the body that a link can lead to."""
        return frozenset([heading.id for heading in self.headings] + [item.id for item in self.items]) - {""}


def parse_markup(body: str, first_line: int = 1) -> Markup:
    """Find everything in one body that begins at line `first_line` of its file."""
    lines = [0, *(match.end() for match in re.finditer("\n", body))]
    text = _HIDDEN.sub(_blank, body) if "`" in body or "<!--" in body or "~~~" in body or "\\" in body else body

    def place(start: int, end: int) -> tuple[int, int, int, int]:
        line = bisect_right(lines, start)
        return start, end, line - 1 + first_line, start - lines[line - 1] + 1

    headings = [
        Heading(*place(m.start("marks"), m.end()), len(m["marks"]), m["text"], _explicit_id(m["attributes"]))
        for m in _HEADING.finditer(text)
    ]
    headings += [
        Heading(*place(m.start("text"), m.end()), 1 if m["line"][0] == "=" else 2, m["text"], "")
        for m in _UNDERLINED.finditer(text)
    ]
    return Markup(
        body,
        first_line,
        tuple(sorted(headings, key=lambda heading: heading.start)),
        tuple(
            Reference(*place(m.start(), m.end()), m["target"].strip(), (m["text"] or "").strip())
            for m in _REFERENCE.finditer(text)
        ),
        tuple(Citation(*place(m.start(), m.end()), m["key"]) for m in _CITATION.finditer(text)),
        tuple(_links(text, place)),
        tuple(_items(text, place)),
    )


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _explicit_id(attributes: str | None) -> str:
    match = _ID.search(attributes or "")
    return match["id"] if match else ""


def _links(text: str, place: Place) -> Iterator[Link]:
    for match in _LINK.finditer(text):
        group = "plain" if match["pointed"] is None else "pointed"
        yield Link(*place(match.start(group), match.end(group)), match["text"], match[group], bool(match["image"]))
    for match in _DEFINITION.finditer(text):
        yield Link(*place(match.start("plain"), match.end("plain")), match["text"], match["plain"], False)


def _items(text: str, place: Place) -> Iterator[Item]:
    for match in _ITEM.finditer(text):
        identity = _ITEM_ID.search(match["text"])
        words = match["text"][: identity.start()] if identity else match["text"]
        end = match.start("text") + len(words)
        name = identity["id"] if identity else ""
        yield Item(*place(match.start("text"), match.end()), " ".join(words.split()), name, end, match["indent"])
