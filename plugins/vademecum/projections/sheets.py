"""Takes a tool; gives its sheet in one language: what its columns are called, and what stands in its cells."""

from dataclasses import dataclass

from vademecum.catalogue import EditionView, in_language
from vademecum.model import ColumnType, Tool


@dataclass(frozen=True)
class SheetColumn:
    """A column: its head, what goes into it, the type of its cells, its width in characters, the words of a choice."""

    name: str
    help: str
    type: ColumnType
    width: int
    options: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A sheet; each row has a cell for each column, and `blank` empty rows follow in a spreadsheet."""

    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    blank: int

    @property
    def given(self) -> tuple[int, ...]:
        """The numbers of the columns in which words stand already."""
        return tuple(number for number in range(len(self.columns)) if any(row[number] for row in self.rows))


def sheet(tool: Tool, view: EditionView) -> Sheet:
    """The sheet in the words of the view's language, else in those that there are."""
    code = view.language
    columns = tuple(
        SheetColumn(
            in_language(column.name, code),
            in_language(column.help, code),
            column.type,
            column.width,
            tuple(in_language(option, code) for option in column.options.values()),
        )
        for column in tool.columns.values()
    )
    rows = tuple(tuple(in_language(row.get(key, {}), code) for key in tool.columns) for row in tool.rows)
    return Sheet(columns, rows, tool.blank)
