"""Takes HTML; gives its first table as rows of cells, read by the parser that comes with Python."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class ReadCell:
    """A cell: whether it is a head, its attributes, all its words, and where its links lead, with what they say."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    links: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class ReadRow:
    """A row, with the attributes of itself and of the part of the table that it is in."""

    attributes: dict[str, str]
    part: dict[str, str]
    cells: list[ReadCell] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        """What the cells say."""
        return [" ".join(cell.text.split()) for cell in self.cells]


def table(html: str) -> list[ReadRow]:
    """The rows of the first table."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.rows


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ReadRow] = []
        self.done = False
        self._part: dict[str, str] = {}
        self._cell: ReadCell | None = None
        self._in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if self.done:
            return
        if tag in ("thead", "tbody"):
            self._part = {**attributes, "tag": tag}
        elif tag == "tr":
            self.rows.append(ReadRow(attributes, self._part))
        elif tag in ("th", "td"):
            self._cell = ReadCell(tag, attributes)
            self.rows[-1].cells.append(self._cell)
        elif tag == "a" and self._cell:
            self._cell.links.append((attributes["href"], ""))
            self._in_link = True

    def handle_data(self, data: str) -> None:
        if self._cell:
            self._cell.text += data
            if self._in_link:
                way, said = self._cell.links[-1]
                self._cell.links[-1] = (way, said + data)

    def handle_endtag(self, tag: str) -> None:
        self.done |= tag == "table"
        if tag == "a":
            self._in_link = False
        elif tag in ("th", "td"):
            self._cell = None
