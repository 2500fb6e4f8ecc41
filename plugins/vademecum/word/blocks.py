"""Takes the passages of a text; gives the blocks of a document that shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vademecum.word.inlines import Parser
from vademecum.word.nodes import node, sign
from vademecum.word.passages import CLOSE, ITEMS, ROWS, Passage, cells
from vademecum.word.program import Node

_ATTRIBUTES = ["", [], []]
_NUMBERS = [1, node("Decimal"), node("Period")]


def blocks_of(passages: Sequence[Passage], parser: Parser) -> list[Node]:
    """The blocks of a whole body, in its order; notes stand where they are called."""
    shown = [passage for passage in passages if passage.kind != "note"]
    numbers = {id(passage): _added(passage, parser) for passage in shown}
    lines = parser.parsed()
    words = {key: [lines[number] for number in added] for key, added in numbers.items()}
    return _Builder(shown, words).level(0)


def _added(passage: Passage, parser: Parser) -> list[int]:
    if passage.kind in ROWS:
        return [parser.add(cell) for cell in cells(passage.text)]
    return [] if passage.kind in ("verbatim", "sign", "open", "close") else [parser.add(passage.text)]


@dataclass
class _Builder:
    passages: Sequence[Passage]
    words: Mapping[int, list[list[Node]]]
    at: int = 0

    def level(self, depth: int) -> list[Node]:
        """The blocks from here on, up to a passage in fewer lists than `depth`."""
        blocks: list[Node] = []
        while self.at < len(self.passages):
            passage = self.passages[self.at]
            inside = 0 if passage.kind == "heading" else passage.depth
            if inside < depth or (inside == depth and passage.kind in ITEMS):
                break
            blocks.append(self._list(passage) if passage.kind in ITEMS else self._block(passage))
        return blocks

    def _list(self, first: Passage) -> Node:
        items = []
        is_numbered = first.kind == "number"
        while self.at < len(self.passages):
            passage = self.passages[self.at]
            if passage.kind not in ITEMS or passage.depth != first.depth or (passage.kind == "number") != is_numbered:
                break
            self.at += 1
            box = [node("Str", "☐"), node("Space")] if passage.kind == "task" else []
            words = node("Plain", [*box, *self.words[id(passage)][0]])
            items.append([words, *self.level(first.depth)])
        return node("OrderedList", [_NUMBERS, items]) if is_numbered else node("BulletList", items)

    def _block(self, passage: Passage) -> Node:
        if passage.kind in ROWS:
            return self._table()
        self.at += 1
        if passage.kind == "verbatim":
            return node("CodeBlock", [_ATTRIBUTES, passage.text])
        if passage.kind in ("sign", "open", "close"):
            return node("Para", [sign(CLOSE if passage.kind == "close" else passage.text)])
        inlines = self.words[id(passage)][0]
        if passage.kind == "heading":
            return node("Header", [max(1, passage.depth - 1), _ATTRIBUTES, inlines])
        return node("BlockQuote", [node("Para", inlines)]) if passage.kind == "quote" else node("Para", inlines)

    def _table(self) -> Node:
        rows: list[list[list[Node]]] = []
        while self.at < len(self.passages) and self.passages[self.at].kind == ("row" if rows else "head"):
            rows.append(self.words[id(self.passages[self.at])])
            self.at += 1
        return table(rows)


def table(rows: Sequence[Sequence[list[Node]]]) -> Node:
    """A table of inlines; the first row is its head."""
    width = max(map(len, rows))
    head, *others = [_row(row, width) for row in rows]
    columns = [[node("AlignDefault"), node("ColWidth", 1 / width)] for _ in range(width)]
    body = [_ATTRIBUTES, 0, [], others]
    return node("Table", [_ATTRIBUTES, [None, []], columns, [_ATTRIBUTES, [head]], [body], [_ATTRIBUTES, []]])


def _row(cells_: Sequence[list[Node]], width: int) -> list[object]:
    filled = [*cells_, *([[]] * (width - len(cells_)))]
    return [_ATTRIBUTES, [[_ATTRIBUTES, node("AlignDefault"), 1, 1, [node("Plain", cell)]] for cell in filled]]
