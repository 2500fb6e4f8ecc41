"""Takes the HTML of a page; gives its tables as a reader sees them: cells with their words, marks and links."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "template", "head"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_BLOCKS = frozenset({"br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"})
_ENDS_CELL = frozenset({"td", "th", "tr", "thead", "tbody", "tfoot", "table"})


@dataclass
class Piece:
    """Words in a cell, the elements around them, and the language that these say the words are in."""

    words: str
    inside: tuple[str, ...]
    language: str


@dataclass
class TableCell:
    """A cell: `th` or `td`, its scope and how many columns and rows it takes, its pieces, and where its links lead."""

    name: str
    scope: str = ""
    columns: int = 1
    rows: int = 1
    pieces: list[Piece] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def words(self, inside: str = "", outside: str = "") -> str:
        """Its words with single spaces: all of them, or those inside an element of this name, or outside of it."""
        chosen = (
            piece.words
            for piece in self.pieces
            if (not inside or inside in piece.inside) and outside not in piece.inside
        )
        return " ".join("".join(chosen).split())

    @property
    def language(self) -> str:
        """The language of its words, as the page says; that of the last where there are several."""
        said = [piece.language for piece in self.pieces if piece.words.strip()]
        return said[-1] if said else ""


@dataclass
class Table:
    """A table: the id of the heading above it, and its rows; a cell that spans stands in each of its places."""

    heading: str
    rows: list[list[TableCell]] = field(default_factory=list)


def tables(page: str) -> list[Table]:
    """The tables of a page in their order; neither scripts nor `data-` attributes count."""
    reading = _Reading()
    reading.feed(page)
    reading.close()
    return [Table(table.heading, [*_grid(table.rows)]) for table in reading.tables]


def _grid(rows: list[list[TableCell]]) -> Iterator[list[TableCell]]:
    """Rows in which each cell stands in all columns and rows that it spans."""
    hanging: dict[int, tuple[TableCell, int]] = {}
    for row in rows:
        placed: dict[int, TableCell] = {column: cell for column, (cell, _) in hanging.items()}
        hanging = {column: (cell, left - 1) for column, (cell, left) in hanging.items() if left > 1}
        column = 0
        for cell in row:
            while column in placed:
                column += 1
            for _ in range(cell.columns):
                placed[column] = cell
                if cell.rows > 1:
                    hanging[column] = (cell, cell.rows - 1)
                column += 1
        yield [placed[column] for column in sorted(placed)]


@dataclass(frozen=True)
class _Element:
    """An element that is open: its name, the language of its words, and whether a reader sees none of them."""

    name: str
    language: str
    unseen: bool


class _Reading(HTMLParser):
    """The tokens of a page as the standard library finds them."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[Table] = []
        self._heading = ""
        self._open = [_Element("", "", False)]
        self._depth = 0
        self._cell: TableCell | None = None
        self._table: Table | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        around = self._open[-1]
        if tag in _ENDS_CELL:
            self._cell = None
        if tag in _BLOCKS:
            self._say(" ")
        if tag not in _VOID:
            unseen = around.unseen or tag in _UNSEEN or "hidden" in found
            self._open.append(_Element(tag, found.get("lang") or around.language, unseen))
        self._place(tag, found)

    def handle_endtag(self, tag: str) -> None:
        if tag in _ENDS_CELL:
            self._cell = None
        if tag == "table":
            self._table = None
        if tag in _BLOCKS:
            self._say(" ")
        if any(element.name == tag for element in self._open):
            while self._open.pop().name != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._say(data)

    def _place(self, tag: str, found: dict[str, str]) -> None:
        """Begin a table, a row or a cell, or remember where a heading or a link is."""
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading = found.get("id", "")
        elif tag == "table":
            self._table = Table(self._heading)
            self.tables.append(self._table)
        elif tag == "tr" and self._table:
            self._table.rows.append([])
        elif tag in ("td", "th") and self._table and self._table.rows:
            self._cell = TableCell(tag, found.get("scope", ""), _span(found, "colspan"), _span(found, "rowspan"))
            self._depth = len(self._open)
            self._table.rows[-1].append(self._cell)
        elif tag == "a" and self._cell:
            self._cell.links.append(found.get("href", ""))

    def _say(self, words: str) -> None:
        around = self._open[-1]
        if self._cell is not None and not around.unseen:
            inside = tuple(element.name for element in self._open[self._depth :])
            self._cell.pieces.append(Piece(words, inside, around.language))


def _span(found: dict[str, str], name: str) -> int:
    return max(1, int(found[name])) if found.get(name, "").isdecimal() else 1
