"""Takes the Markdown of a text; gives its headings, references, links, citations and items, each with its place."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

# Code, comments and escaped brackets: what an author shows as an example is no reference.
_HIDDEN = re.compile(
    r"^[ \t]*(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n.*?^[ \t]*(?P=fence)[`~]*[ \t]*$"
    r"|<!--.*?(?:-->|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)"
    r"|\\[\\\[\]!`]",
    re.MULTILINE | re.DOTALL,
)
_HEADING = re.compile(r"^ {0,3}(?P<marks>#{1,6})(?!#)[ \t]*(?P<text>[^\n]*)$", re.M)
_UNDERLINED = re.compile(
    r"(?:^[ \t]*\n|\A)(?P<text>(?![#>|=-]|[*+_]{3}|[*+][ \t])\S[^\n|]*)\n(?P<line>={3,}|-{3,})[ \t]*$", re.M
)
_RULE = re.compile(r"\n(?:={3,}|-{3,})[ \t]*$", re.M)
_ATTRIBUTES = re.compile(r"\{(?P<attributes>[^{}\n]*)\}[ \t#]*\Z")
_NO_ATTRIBUTE = re.compile(r"[ \t]*\{:?[ \t]*\}")
_FORMER = re.compile(r"""[ \t]*(?<![^\s:{])formerly=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>[^\s}]+))""")
_ID = re.compile(r"#(?P<id>[^\s.#}=]+)")
_REFERENCE = re.compile(
    r"\[\[(?P<target>[^\[\]|\n]+?)(?:\\?\|(?P<text>(?:[^\[\]\n]|\n(?![ \t]*\n))+))?\]\]",
)
_CITATION = re.compile(r"\[@(?P<key>[^\[\]\n]+)\]")
_WORD = r"[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*"
_TITLE = r"[\"'][^\n]{0,500}?[\"']"
# Markdown takes spaces as a part of an address, up to a title.
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
    rf"\(\s*(?:<(?P<pointed>[^<>\n]*)>|(?P<plain>{_WORD}(?:[ \t]+(?!{_TITLE}\s*\))(?=[^\s)<>]){_WORD})*))"
    rf"(?P<title>\s+{_TITLE})?\s*\)"
)
_DEFINITION = re.compile(
    r"^ {0,3}\[(?!\^)(?P<text>[^\[\]\n]+)\]:[ \t]*(?:<(?P<pointed>[^<>\n]*)>|(?P<plain>[^\s<>]+))", re.M
)
_ITEM = re.compile(
    r"^(?P<indent>[ \t]*)[-*+][ \t]+\[(?P<tick>[ xX])\][ \t]+"
    r"(?P<text>\S[^\n]*(?:\n[ \t]+(?![-*+][ \t]|\d+[.)][ \t])\S[^\n]*)*)",
    re.M,
)
_ESCAPED = re.compile(r"\\([\\\[\]!`|])")
_ITEM_ID = re.compile(r"\{:?[ \t]*#(?P<id>[^\s{}]+)[ \t]*\}[ \t]*\Z")


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
    """A heading with its level, its words, its explicit id (empty without one), and ids that it had before.

    The words end at offset `words_end`. `given` is all that stands in the braces, without the ids that it had before.
    """

    level: int
    text: str
    id: str
    words_end: int = 0
    former: tuple[str, ...] = ()
    given: str = ""


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
    """A Markdown link, image or link definition; `start` and `end` enclose the address alone.

    `marks` are the stretches before and behind the words, which make a link of them; a definition has none.
    """

    text: str
    target: str
    image: bool
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Item(Piece):
    """A task-list item with its words and its id (empty without one); the words end at offset `words_end`."""

    text: str
    id: str
    words_end: int
    indent: str


@dataclass(frozen=True)
class Markup:
    """The body of a text and what stands in it; `loose` are brackets that begin a reference and do not end it.

    `comments` are the stretches that an author wrote for other authors.
    """

    body: str
    first_line: int
    headings: tuple[Heading, ...]
    references: tuple[Reference, ...]
    citations: tuple[Citation, ...]
    links: tuple[Link, ...]
    items: tuple[Item, ...]
    loose: tuple[Piece, ...] = ()
    comments: tuple[tuple[int, int], ...] = ()

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Every id in the body that a link can lead to."""
        return frozenset([heading.id for heading in self.headings] + [item.id for item in self.items]) - {""}


def parse_markup(body: str, first_line: int = 1) -> Markup:
    """Find everything in one body that begins at line `first_line` of its file."""
    lines = [0, *(match.end() for match in re.finditer("\n", body))]
    text = visible(body)

    def place(start: int, end: int) -> tuple[int, int, int, int]:
        line = bisect_right(lines, start)
        return start, end, line - 1 + first_line, start - lines[line - 1] + 1

    def label(match: re.Match[str]) -> str:
        """The words of a reference as they stand in the body: in `text` their code is blanked."""
        words = body[match.start("text") : match.end("text")] if match["text"] else ""
        return " ".join(_ESCAPED.sub(r"\1", words).split())

    return Markup(
        body,
        first_line,
        tuple(sorted(_headings(body, text, place), key=lambda heading: heading.start)),
        tuple(Reference(*place(m.start(), m.end()), m["target"].strip(), label(m)) for m in _REFERENCE.finditer(text)),
        tuple(Citation(*place(m.start(), m.end()), m["key"]) for m in _CITATION.finditer(text)),
        tuple(_links(body, _REFERENCE.sub(_blank, text), place)),
        tuple(_items(body, text, place)),
        tuple(Piece(*place(m.start(), m.end())) for m in re.finditer(r"\[\[", _REFERENCE.sub(_blank, text))),
        tuple(m.span() for m in _HIDDEN.finditer(body) if m[0].startswith("<!--")) if "<!--" in body else (),
    )


def visible(body: str) -> str:
    """The body with code, comments and escaped signs blanked."""
    return _HIDDEN.sub(_blank, body) if "`" in body or "<!--" in body or "~~~" in body or "\\" in body else body


def code_stretches(body: str) -> Iterator[tuple[int, int]]:
    """Where code stands: spans of it, and fences with what is between them."""
    matches = _HIDDEN.finditer(body) if "`" in body or "~~~" in body else ()
    return (match.span() for match in matches if match["fence"] or match["ticks"])


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _headings(body: str, text: str, place: Place) -> Iterator[Heading]:
    for match in _HEADING.finditer(text):
        yield _heading(body, match, place(match.start("marks"), match.end()), len(match["marks"]))
    # The two searches that cost most are made only where what they look for can be.
    for match in _UNDERLINED.finditer(text) if _RULE.search(text) else ():
        level = 1 if match["line"][0] == "=" else 2
        yield _heading(body, match, place(match.start("text"), match.end()), level)


def _heading(body: str, match: re.Match[str], at: tuple[int, int, int, int], level: int) -> Heading:
    attributes = _ATTRIBUTES.search(match["text"])
    given = attributes["attributes"] if attributes else ""
    identity, former = _ID.search(given), _FORMER.search(given) if "formerly" in given else None
    end = match.start("text") + attributes.start() if attributes else match.end("text")
    words = body[match.start("text") : end].rstrip(" \t#")
    names = next(filter(None, former.groups()), "").split() if former else ()
    name, words_end = identity["id"] if identity else "", match.start("text") + len(words)
    return Heading(*at, level, words, name, words_end, tuple(names), _FORMER.sub("", given).strip())


def without_former(attributes: str) -> str:
    """The attributes of a heading, without the ids that it had before: these are for us, and no HTML."""
    return _NO_ATTRIBUTE.sub("", _FORMER.sub("", attributes))


def _links(body: str, text: str, place: Place) -> Iterator[Link]:
    yield from _inline_links(body, text, place, 0, len(text))
    for match in _DEFINITION.finditer(text):
        start, end = _address(match)
        yield Link(*place(start, end), match["text"], text[start:end], False)


def _inline_links(body: str, text: str, place: Place, begin: int, stop: int) -> Iterator[Link]:
    """Links from one offset to another, and the images inside their words."""
    for match in _LINK.finditer(text, begin, stop) if "](" in text else ():
        start, end = _address(match)
        words = match.span("text")
        marks = (match.start(), words[0]), (words[1], match.end())
        yield Link(*place(start, end), body[slice(*words)], text[start:end], bool(match["image"]), marks)
        if "](" in match["text"]:
            yield from _inline_links(body, text, place, *words)


def _address(match: re.Match[str]) -> tuple[int, int]:
    return match.span("plain" if match["pointed"] is None else "pointed")


def _items(body: str, text: str, place: Place) -> Iterator[Item]:
    for match in _ITEM.finditer(text):
        identity = _ITEM_ID.search(match["text"])
        start = match.start("text")
        words = body[start : start + identity.start()].rstrip() if identity else body[start : match.end()]
        name = identity["id"] if identity else ""
        yield Item(*place(start, match.end()), " ".join(words.split()), name, start + len(words), match["indent"])
