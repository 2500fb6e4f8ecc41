"""Takes the workbook of a matrix; gives what its sheets show, and the rows of its list."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.utils.datetime import to_excel
from openpyxl.utils.exceptions import InvalidFileException

from vademecum.languages import N_
from vademecum.verification.claims import CELL, SAID, Claims, UnreadableError, Value, plain
from vademecum.verification.names import HeadedTable

_MATRIX = "matrix_"
_LIST = "records"
_COLUMNS = (CELL[0], SAID[0], CELL[1], *SAID[1:])
"""The columns of the list, in their order: their heads are words of a language."""

_OF_FILE = ("version", "date", "license")
"""Names of cells that say what the file is."""

_GIVEN = 3
"""Columns before those of the roles: code, competency, and code and name of the cluster."""

_FAULTS = (InvalidFileException, zipfile.BadZipFile, ParseError, KeyError, ValueError, TypeError, OSError)
"""What the library says of a file that is none of its own."""

_PART = re.compile(r'"([^"]*)"|\\(.)')
_NUMBER = re.compile(r"\d+")

Row = tuple[Cell, ...]


class WorkbookFile:
    """The areas of a workbook by their names: `records`, and `matrix_` with the code of a language."""

    def __init__(self, content: bytes) -> None:
        """Take the bytes. Raises UnreadableError where they are no workbook with these areas."""
        try:
            self._book: Workbook = load_workbook(io.BytesIO(content))
        except (
            InvalidFileException,
            zipfile.BadZipFile,
            ParseError,
            KeyError,
            ValueError,
            TypeError,
            OSError,
        ) as error:
            raise UnreadableError(N_("It cannot be read: {reason}."), reason=str(error)) from error
        if _LIST not in self._book.defined_names:
            raise UnreadableError(N_("It has no area of cells called {name}."), name=_LIST)

    @property
    def languages(self) -> dict[str, str]:
        """The languages that have a sheet, with the name of the sheet."""
        names = [name for name in self._book.defined_names if name.startswith(_MATRIX)]
        return {name.removeprefix(_MATRIX).replace("_", "-"): self._area(name)[0] for name in names}

    @property
    def list_name(self) -> str:
        """The name of the sheet that has the list."""
        return self._area(_LIST)[0]

    def matrix(self, language: str) -> HeadedTable:
        """The sheet of a language."""
        heads, *rows = self._rows(f"{_MATRIX}{language.replace('-', '_')}")
        table = HeadedTable([_words(cell) for cell in heads[_GIVEN:]])
        for at, (code, name, cluster, *levels) in enumerate(rows):
            table.competencies.append((_words(code), _words(name)))
            for number, cell in enumerate(levels):
                if cell.value is not None:
                    table.cells[number, at] = {"cluster-name": _behind_code(_words(cluster)), **_level(cell)}
        return table

    def records(self) -> Iterator[Mapping[str, Value]]:
        """The rows of the list, with what the file says of itself."""
        itself = {name: self._named(name) for name in _OF_FILE}
        for row in self._rows(_LIST)[1:]:
            yield {name: _value(name, cell) for name, cell in zip(_COLUMNS, row, strict=False)} | itself

    def _named(self, name: str) -> str:
        """The words of a cell that has a name; none where no cell has it."""
        return _words(self._rows(name)[0][0]) if name in self._book.defined_names else ""

    def _area(self, name: str) -> tuple[str, str]:
        sheet, cells = next(iter(self._book.defined_names[name].destinations))
        return str(sheet), str(cells)

    def _rows(self, name: str) -> list[Row]:
        sheet, cells = self._area(name)
        found = self._book[sheet][cells]
        return [*found] if isinstance(found, tuple) else [(found,)]


def _words(cell: Cell) -> str:
    return plain(str(cell.value)) if cell.value is not None else ""


def _behind_code(words: str) -> str:
    return words.partition(" ")[2]


def _value(name: str, cell: Cell) -> Value:
    number = _number(cell) if name.endswith("level") else ""
    return number if number is None or isinstance(number, int) else _words(cell)


def _number(cell: Cell) -> object:
    """The value; the library takes a number for a day where its format has letters behind an escaped quote."""
    value = cell.value
    if isinstance(value, datetime | time | timedelta):
        days = to_excel(value)  # type: ignore[no-untyped-call]
        return int(days) if days == int(days) else value
    return value


def _level(cell: Cell) -> Claims:
    """What is shown of a level: the number, and what its format puts behind, an escaped space between two parts."""
    value = _number(cell)
    if not isinstance(value, int):
        return {"level": str(value)}
    parts = [""]
    for found in _PART.finditer(str(cell.number_format)):
        if found[2] == " ":
            parts.append("")
        else:
            parts[-1] += found[1] if found[2] is None else found[2]
    model = _NUMBER.search(parts[1]) if len(parts) > 1 else None
    word = {"level-name": plain(parts[0].removeprefix(" – "))} if parts[0] else {}
    return {"level": value, **word, "model-level": int(model[0]) if model else None}
