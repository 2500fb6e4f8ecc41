"""Takes the page of a matrix; gives what its tables say, where its heads lead, and where its other parts are."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit

from vademecum.verification.claims import Claims
from vademecum.verification.html_tables import Table, TableCell, tables
from vademecum.verification.names import HeadedTable

_LEVEL = re.compile(r"(\d+) – (.*)")
_NUMBER = re.compile(r"\d+")
_NONE = "–"
"""How a cell begins that has no level."""


SeenTable = tuple[HeadedTable, list[str]]
"""A table, and the page below the site that the head of each of its rows leads to."""


def read_matrix_page(content: str, file: str) -> Iterator[SeenTable]:
    """Each table that has heads above and beside its cells; `file` is the path of the page below the site."""
    for table in tables(content):
        columns, headed, targets = _columns(table), HeadedTable(), []
        headed.roles = [_name(cell) for cell in columns.values()]
        cluster: Claims = {}
        for row in filter(None, table.rows):
            if row[0].scope == "rowgroup":
                cluster = {"cluster-name": row[0].words().partition(" ")[2]}
            elif row[0].scope == "row":
                headed.competencies.append(_competency(row[0]))
                targets.append(_target(row[0], file))
                _take(headed, [row[column] for column in columns if column < len(row)], cluster)
        if headed.cells:
            yield headed, targets


def other_parts(content: str, file: str) -> list[str]:
    """The pages below the site that the list of parts leads to; none where the page is all of the matrix."""
    found = _PartLinks()
    found.feed(content)
    return [*dict.fromkeys(filter(None, (_page(link, file) for link in found.links)))]


class _PartLinks(HTMLParser):
    """Where the links in the list of parts lead."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "nav":
            self._inside = "vm-parts" in found.get("class", "").split()
        elif tag == "a" and self._inside:
            self.links.append(found.get("href", ""))

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "nav"


def _take(headed: HeadedTable, cells: list[TableCell], cluster: Claims) -> None:
    """Add the cells of the last row."""
    for number, cell in enumerate(cells):
        claims = _claims(cell)
        if claims:
            headed.cells[number, len(headed.competencies) - 1] = {**cluster, **claims}


def _columns(table: Table) -> dict[int, TableCell]:
    """The heads of columns by their place, without the one above the heads of rows."""
    heads = next((row for row in table.rows if any(cell.scope == "col" for cell in row)), [])
    return {at: cell for at, cell in enumerate(heads) if at and cell.scope == "col"}


def _name(head: TableCell) -> str:
    """The words of its link, if it has one: what stands behind says in which language that is."""
    return head.words(inside="a") or head.words(outside="small")


def _competency(head: TableCell) -> tuple[str, str]:
    """The code before the name, and the name."""
    if head.links:
        return head.words(outside="a").partition(" ")[0], head.words(inside="a")
    code, _, name = head.words(outside="small").partition(" ")
    return code, name


def _claims(cell: TableCell) -> Claims | None:
    """The level and its word; behind it, in small print, the level of the model. None for a cell without a level."""
    words = cell.words(inside="a") or cell.words(outside="small")
    if not words or words.startswith(_NONE):
        return None
    found = _LEVEL.fullmatch(words)
    if not found:
        return {"level": words}
    numbers = _NUMBER.findall(cell.words(inside="small"))
    return {
        "level": int(found[1]),
        "level-name": found[2],
        "model-level": int(numbers[-1]) if numbers else None,
    }


def _target(head: TableCell, file: str) -> str:
    """The file below the site that a link leads to, or an empty text."""
    return _page(head.links[0], file) if head.links else ""


def _page(link: str, file: str) -> str:
    path = unquote(urlsplit(link).path)
    if not path:
        return ""
    found = normpath(f"{dirname(file)}/{path}")
    return f"{found}/index.html" if path.endswith("/") or not found.endswith(".html") else found
