"""Takes the tree of a document; gives its units in a row: each heading, paragraph, item and row as Markdown."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from vademecum.word.faults import TOP, UNDER, Place
from vademecum.word.inlines import Writer
from vademecum.word.nodes import node, paragraphs, plain_words
from vademecum.word.passages import BREAK, CLOSE, OPEN, Kind
from vademecum.word.program import Node

_BOLD = re.compile(r"\*\*(?P<words>[^*]{1,80}?)\*\*:?")
_SENTENCE = (".", ",", ";")
_SIGN = re.compile(r"<!--.*-->|\*?\[[^\]^]+\]: *\S+.*|[-*_](?: *[-*_]){2,}")
BOXES = {"☐": "[ ]", "☒": "[x]", "☑": "[x]"}


@dataclass(frozen=True, slots=True)
class Unit:
    """One passage of a document. `depth` is the level of a heading, and of all else the number of lists around it.

    `notes` are the words of its footnotes; `[^]` stands in the text for each.
    """

    kind: Kind
    depth: int
    text: str
    notes: tuple[str, ...] = ()
    place: Place = field(default_factory=Place, compare=False)


@dataclass
class _Reading:
    writer: Writer

    def units(self, blocks: Sequence[Node], depth: int = 0) -> Iterator[Unit]:
        for block in blocks:
            yield from getattr(self, f"_{block['t'].lower()}", self._nothing)(block.get("c"), depth)

    def _unit(self, kind: Kind, depth: int, inlines: Sequence[Node]) -> Iterator[Unit]:
        """What holds no word and no picture is no passage."""
        self.writer.notes = []
        text = self.writer.line(inlines)
        if text.replace(BREAK, "").strip():
            words = text.strip(f" {BREAK}")
            kind = _kind_of_sign(words) if kind == "paragraph" else kind
            yield Unit(kind, depth, words, tuple(self.writer.notes), self.writer.place)

    def _header(self, content: list[object], depth: int) -> Iterator[Unit]:
        level, _, inlines = content
        assert isinstance(level, int) and isinstance(inlines, list)
        name = " ".join(plain_words(inlines).partition("{#")[0].split())
        if name:
            self.writer.place = Place(UNDER, name)
        flat = [one for inline in inlines for one in _without_weight(inline)]
        yield from (replace(unit, text=unit.text.replace(BREAK, " ")) for unit in self._unit("heading", level, flat))

    def _para(self, inlines: list[Node], depth: int) -> Iterator[Unit]:
        """A paragraph; what follows a bold line is found below it, as below a heading."""
        for unit in self._unit("paragraph", depth, inlines):
            yield unit
            self.writer.place = Place(UNDER, bold_line(unit.text)) if is_bold(unit) else self.writer.place

    _plain = _para

    def _bulletlist(self, items: list[list[Node]], depth: int) -> Iterator[Unit]:
        for item in items:
            yield from self._item("bullet", item, depth + 1)

    def _orderedlist(self, content: list[list[list[Node]]], depth: int) -> Iterator[Unit]:
        for item in content[1]:
            yield from self._item("number", item, depth + 1)

    def _item(self, kind: Kind, blocks: list[Node], depth: int) -> Iterator[Unit]:
        first = True
        for unit in self.units(blocks, depth):
            yield _as_item(unit, kind) if first and unit.kind == "paragraph" and unit.depth == depth else unit
            first = False

    def _blockquote(self, blocks: list[Node], depth: int) -> Iterator[Unit]:
        for unit in self.units(blocks, depth):
            yield replace(unit, kind="quote") if unit.kind == "paragraph" else unit

    def _codeblock(self, content: list[str], depth: int) -> Iterator[Unit]:
        yield Unit("verbatim", depth, content[1], (), self.writer.place)

    def _div(self, content: list[list[Node]], depth: int) -> Iterator[Unit]:
        yield from self.units(content[1], depth)

    def _figure(self, content: list[list[Node]], depth: int) -> Iterator[Unit]:
        yield from self.units(content[2], depth)

    def _definitionlist(self, content: list[list[list[Node]]], depth: int) -> Iterator[Unit]:
        for term, definitions in content:
            yield from self._unit("paragraph", depth, [node("Strong", term)])
            for blocks in definitions:
                yield from self.units(blocks, depth)  # type: ignore[arg-type]

    def _horizontalrule(self, content: None, depth: int) -> Iterator[Unit]:
        yield Unit("sign", depth, "---", (), self.writer.place)

    def _table(self, content: list[object], depth: int) -> Iterator[Unit]:
        for number, cells in enumerate(table_rows(content)):
            self.writer.notes = []
            texts = [self._cell(cell, number == 0) for cell in cells]
            kind: Kind = "head" if number == 0 else "row"
            if any(texts) or number == 0:
                yield Unit(kind, depth, " | ".join(texts), tuple(self.writer.notes), self.writer.place)

    def _cell(self, blocks: list[Node], is_head: bool) -> str:
        """The words of a cell on one line: its paragraphs and items one after the other."""
        inlines = list[Node]()
        for words in paragraphs(blocks):
            inlines += [node("Space")] if inlines else []
            inlines += [one for inline in words for one in (_without_weight(inline) if is_head else [inline])]
        text = self.writer.line(inlines).replace(BREAK, " ")
        return text.replace("\\|", "|").replace("|", "\\|")

    def _nothing(self, content: object, depth: int) -> Iterator[Unit]:
        yield from ()


def read_units(blocks: Sequence[Node], writer: Writer) -> list[Unit]:
    """The units of a document's blocks; what is wrong in them is in the writer's `faults`."""
    writer.place = Place(TOP)
    return list(_Reading(writer).units(blocks))


def is_bold(unit: Unit) -> bool:
    """Whether a unit is a line in bold that looks like a heading."""
    return (unit.kind, unit.depth) == ("paragraph", 0) and bool(bold_line(unit.text))


def bold_line(text: str) -> str:
    """The words of a line that is bold from end to end and no sentence; or nothing."""
    match = _BOLD.fullmatch(text)
    words = match["words"].strip() if match else ""
    return "" if words.endswith(_SENTENCE) else words


def table_rows(content: list[object]) -> list[list[list[Node]]]:
    """The rows of a table, each a list of cells, each a list of blocks; a cell over two columns is followed by one."""
    _, _, _, head, bodies, foot = content
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]  # type: ignore[index,attr-defined]
    return [[blocks for cell in row[1] for blocks in (cell[4], *([[]] * (cell[3] - 1)))] for row in rows]


def _kind_of_sign(words: str) -> Kind:
    """What a paragraph is in Markdown: most are paragraphs, but a comment or the begin of an admonition is itself."""
    if words == CLOSE:
        return "close"
    return "open" if OPEN.match(words) else "sign" if _SIGN.fullmatch(words) else "paragraph"


def _as_item(unit: Unit, kind: Kind) -> Unit:
    """A paragraph as an item, or as one of a task list where a box stands before its words."""
    if unit.text[:1] in BOXES:
        return replace(unit, kind="task", text=unit.text[1:].strip())
    return replace(unit, kind=kind)


def _without_weight(inline: Node) -> list[Node]:
    """Bold says nothing where all is bold."""
    return inline["c"] if inline["t"] == "Strong" else [inline]
