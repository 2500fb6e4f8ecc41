"""Takes the body of a text; gives its passages: each heading, paragraph, item and row with its place in the source."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from vademecum.sources.signs import BLOCK, BOX, FENCE, ITEM, NOTE, TABLE_RULE, TAG

Kind = Literal[
    "heading",
    "paragraph",
    "bullet",
    "number",
    "task",
    "quote",
    "head",
    "row",
    "verbatim",
    "sign",
    "open",
    "close",
    "note",
]

ITEMS = frozenset({"bullet", "number", "task"})
ROWS = frozenset({"head", "row"})

BREAK = "\ue002"
"""Stands for the end of a line that is kept."""

CLOSE = "!!!"
"""Ends an admonition in a document, where indentation says nothing."""

_FENCE = re.compile(FENCE)
_HEADING = re.compile(r"#{1,6}(?!#)[ \t]*(?=\S)")
OPEN = re.compile(rf"{BLOCK}[ \t]*[\w\"!+]")
"""Begins a line that opens an admonition or a tab."""

_ITEM = re.compile(rf"(?P<mark>{ITEM})[ \t]+(?P<box>{BOX})?(?=\S)")
_NOTE = re.compile(rf"{NOTE}:[ \t]*")
_DEFINITION = re.compile(r"\*?\[[^\]\n^]+\]:[ \t]*\S")
_RULE = re.compile(r"([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_UNDERLINE = re.compile(r"={3,}[ \t]*$|-{3,}[ \t]*$")
_DELIMITER = re.compile(TABLE_RULE)
_ELEMENT = re.compile(TAG)
_QUOTE = re.compile(r">[ \t]?")


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the body from offset `start` to `end`, and what is read in it as Markdown on one line.

    `depth` is the level of a heading, and of all else the number of lists around it. `indent` and `lead` are what
    stands before the words: white space, and the sign of an item or a heading. Of a note, `label` is its name.
    """

    kind: Kind
    depth: int
    start: int
    end: int
    text: str
    indent: str = ""
    lead: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def words(self) -> str:
        return self.text.strip()

    @property
    def indent(self) -> str:
        return self.text[: len(self.text) - len(self.text.lstrip())]

    @property
    def end(self) -> int:
        return self.start + len(self.text.rstrip())

    @property
    def column(self) -> int:
        return len(self.indent.expandtabs(4))


@dataclass(slots=True)
class _Container:
    """A list item or an admonition that is open; what belongs to it is indented by `inner` columns at least."""

    inner: int
    is_item: bool


@dataclass
class _Reader:
    lines: list[_Line]
    at: int = 0
    containers: list[_Container] = field(default_factory=list)

    @property
    def depth(self) -> int:
        return sum(container.is_item for container in self.containers)

    def passages(self) -> Iterator[Passage]:
        end = 0
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.words:
                self.at += 1
                continue
            yield from self._left(line.column, end)
            for passage in self._passage(line):
                yield passage
                end = passage.end
        yield from self._left(-1, end)

    def _left(self, column: int, end: int) -> Iterator[Passage]:
        """End the items and admonitions that a line in this column no longer belongs to."""
        while self.containers and column < self.containers[-1].inner:
            if not self.containers.pop().is_item:
                yield Passage("close", self.depth, end, end, "")

    def _passage(self, line: _Line) -> Iterator[Passage]:
        words = line.words
        base = self.containers[-1].inner if self.containers else 0
        if _FENCE.match(words):
            yield self._verbatim(line, self._fence_end(line))
        elif words.startswith("<!--"):
            yield self._sign(line)
        elif _ELEMENT.match(words) or words.startswith(":") or line.column >= base + 4:
            yield self._verbatim(line, self._blank_end())
        elif match := _HEADING.match(words):
            yield self._one(line, "heading", len(match[0].strip()), match[0])
        elif OPEN.match(words):
            yield self._one(line, "open", self.depth)
            self.containers.append(_Container(line.column + 4, False))
        elif _RULE.match(words) or _DEFINITION.match(words):
            yield self._one(line, "sign", self.depth)
        elif self._is_table(words):
            yield from self._rows()
        elif match := _NOTE.match(words):
            yield replace(self._flowing(line, "note", match[0]), label=match["label"])
        elif match := _QUOTE.match(words):
            yield self._flowing(line, "quote", match[0])
        elif match := _ITEM.match(words):
            yield self._item(line, match)
        else:
            yield self._paragraph(line)

    def _item(self, line: _Line, match: re.Match[str]) -> Passage:
        self.containers.append(_Container(line.column + 1, True))
        kind: Kind = "task" if match["box"] else "number" if match["mark"][0].isdigit() else "bullet"
        return self._flowing(line, kind, match[0])

    def _paragraph(self, line: _Line) -> Passage:
        passage = self._flowing(line, "paragraph", "")
        if self.at < len(self.lines) and _UNDERLINE.match(self.lines[self.at].words):
            below = self.lines[self.at]
            self.at += 1
            return replace(passage, kind="heading", depth=1 if below.words[0] == "=" else 2, end=below.end)
        return passage

    def _one(self, line: _Line, kind: Kind, depth: int, lead: str = "") -> Passage:
        self.at += 1
        return Passage(kind, depth, line.start + len(line.indent), line.end, line.words[len(lead) :], line.indent, lead)

    def _flowing(self, line: _Line, kind: Kind, lead: str) -> Passage:
        """Words that go on in the next lines, up to an empty one or one that begins something else."""
        texts, last = [line.text.lstrip()[len(lead) :]], line
        self.at += 1
        while self.at < len(self.lines) and self._goes_on(self.lines[self.at], kind):
            last = self.lines[self.at]
            words = last.text.lstrip()
            texts.append(_QUOTE.sub("", words, count=1) if kind == "quote" else words)
            self.at += 1
        return Passage(kind, self.depth, line.start + len(line.indent), last.end, _joined(texts), line.indent, lead)

    def _goes_on(self, line: _Line, kind: Kind) -> bool:
        words = line.words
        if not words or _FENCE.match(words) or words.startswith("<!--") or _HEADING.match(words) or OPEN.match(words):
            return False
        if kind == "paragraph" and _UNDERLINE.match(words):
            return False
        if _NOTE.match(words) or _DEFINITION.match(words) or (kind != "quote" and words.startswith(">")):
            return False
        return not (self.containers and self.containers[-1].is_item and _ITEM.match(words))

    def _verbatim(self, line: _Line, stop: int) -> Passage:
        """Lines from this one up to another, kept as they are."""
        lines = self.lines[self.at : stop]
        self.at = stop
        text = "\n".join(one.text[min(len(line.indent), len(one.indent)) :].rstrip() for one in lines)
        return Passage("verbatim", self.depth, line.start + len(line.indent), lines[-1].end, text, line.indent)

    def _sign(self, line: _Line) -> Passage:
        """A comment, up to its end."""
        stop = next((n for n in range(self.at, len(self.lines)) if "-->" in self.lines[n].text), len(self.lines) - 1)
        lines = self.lines[self.at : stop + 1]
        self.at = stop + 1
        text = " ".join(one.words for one in lines)
        return Passage("sign", self.depth, line.start + len(line.indent), lines[-1].end, text, line.indent)

    def _fence_end(self, line: _Line) -> int:
        match = _FENCE.match(line.words)
        fence = match[0] if match else ""
        numbers = range(self.at + 1, len(self.lines))
        return next((n + 1 for n in numbers if self.lines[n].words.startswith(fence)), len(self.lines))

    def _blank_end(self) -> int:
        numbers = range(self.at, len(self.lines))
        return next((n for n in numbers if not self.lines[n].words), len(self.lines))

    def _is_table(self, words: str) -> bool:
        return "|" in words and self.at + 1 < len(self.lines) and bool(_DELIMITER.match(self.lines[self.at + 1].words))

    def _rows(self) -> Iterator[Passage]:
        head, below = self.lines[self.at], self.lines[self.at + 1]
        yield replace(self._one(head, "head", self.depth), end=below.end)
        self.at += 1
        while self.at < len(self.lines) and "|" in self.lines[self.at].text:
            yield self._one(self.lines[self.at], "row", self.depth)


def read_passages(body: str) -> list[Passage]:
    """Split a body; what Word cannot show in a form of its own, such as code or HTML, is kept verbatim."""
    lines, start = [], 0
    for text in body.split("\n"):
        lines.append(_Line(start, text))
        start += len(text) + 1
    return list(_Reader(lines).passages())


def cells(row: str) -> list[str]:
    """The words of each cell of a row."""
    inner = re.sub(r"(?<!\\)\|[ \t]*$", "", re.sub(r"^[ \t]*\|", "", row))
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", inner)]


def _joined(lines: list[str]) -> str:
    """The lines as one; two spaces or a backslash at an end break a line, and do so still."""
    pieces = [re.sub(r"(?: {2,}|\\)$", BREAK, line) if n < len(lines) - 1 else line for n, line in enumerate(lines)]
    return " ".join(piece.strip() for piece in pieces).replace(f"{BREAK} ", BREAK)
