"""Takes a language and a workbook; gives the workbook the matrix as a sheet: a row a competency, a column a role."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import matrix_of
from vademecum.projections.matrix import Cell, Matrix

SHADES = {
    0: {"bg_color": "#FFFFFF"},
    1: {"bg_color": "#E3EFEB"},
    2: {"bg_color": "#B9DAD1"},
    3: {"bg_color": "#7FBBAC"},
    4: {"bg_color": "#0B5147", "font_color": "#FFFFFF"},
}
"""By level, lighter to darker, so that they can be told apart in black and white; words have 7:1 or more on each."""

EDGE = {"border": 1, "border_color": "#857A69", "valign": "top", "align": "left"}
HEAD = {**EDGE, "bold": True, "text_wrap": True, "font_size": 10, "bg_color": "#F4EFE6"}
WORDS = {**EDGE, "text_wrap": True}

_GIVEN = ((N_("Code"), 7), (N_("Competency"), 34), (N_("Cluster"), 24))
"""The columns before those of the roles, with their widths in characters; the first two stay in view."""

_NARROWEST = 14

_LONGEST_FORMAT = 255
"""Characters that Excel allows in a number format."""


def write_matrix(book: Workbook, page: Worksheet, language: Language) -> tuple[int, int]:
    """Fill a sheet, and give its last row and column, counted from 0.

    A level is a number that is shown with its word, and with the model's where the organisation set another one.
    """
    matrix = matrix_of(language)
    sheet = _Sheet(book, page, language, matrix)
    sheet.write_heads()
    last, columns = sheet.write_rows(), len(_GIVEN) + len(matrix.roles) - 1
    sheet.follow_changes()
    page.freeze_panes(1, 2)
    page.autofilter(0, 0, last, columns)
    page.repeat_columns(0, 1)
    return last, columns


def height(cells: Iterable[tuple[str, int]]) -> int:
    """How high a row is, in points, that holds these words in columns of these widths, in characters.

    Not every program finds it out by itself. Letters are narrower than the digits that widths are counted in.
    """
    return 15 * max((len(wrap(words, width)) if len(words) > width else 1 for words, width in cells), default=1)


class _Sheet:
    """One sheet while it is written: formats by what they show, and which cells have which."""

    def __init__(self, book: Workbook, page: Worksheet, language: Language, matrix: Matrix) -> None:
        self._book, self._page, self._language, self._matrix = book, page, language, matrix
        self._formats: dict[tuple[int, int | None], Format] = {}
        self._own: dict[tuple[int, int | None], list[str]] = {}
        self._words, self._blank = book.add_format(WORDS), book.add_format(EDGE)

    def write_heads(self) -> None:
        """What the columns are; a number that does not fit is shown as `###`, so each has room for its longest."""
        heads = [*((self._language.say(head), width) for head, width in _GIVEN), *self._roles()]
        look = self._book.add_format(HEAD)
        for number, (head, width) in enumerate(heads):
            self._page.set_column(number, number, width)
            self._page.write_string(0, number, head, look)
        self._page.set_row(0, height((head, width - 3) for head, width in heads))

    def write_rows(self) -> int:
        """Write each competency in a row of its own, and give the last row."""
        lines = [(cluster, row) for cluster in self._matrix.clusters for row in cluster.rows]
        for at, (cluster, row) in enumerate(lines, 1):
            given = (row.code, row.name, f"{cluster.code} {cluster.name}")
            for number, words in enumerate(given):
                self._page.write_string(at, number, words, self._words)
            for number, cell in enumerate(row.cells, len(_GIVEN)):
                self._write(at, number, cell)
            self._page.set_row(at, height(zip(given, (width for _, width in _GIVEN), strict=True)))
        return len(lines)

    def _roles(self) -> Iterator[tuple[str, int]]:
        """The name of each role, and how wide its column is."""
        for number, role in enumerate(self._matrix.roles):
            cells = (row.cells[number] for row in self._matrix.rows)
            longest = max((len(self._text(cell)) for cell in cells if cell.level is not None), default=0)
            yield self._matrix.names[role.entry.id], max(longest + 1, _NARROWEST)

    def follow_changes(self) -> None:
        """Where a reader types another level, its own word and shade are shown."""
        if not self._matrix.roles:
            return
        for (level, model), cells in self._own.items():
            self._rule(level, self._format(level, model), " ".join(cells))
        first, last = len(_GIVEN), len(_GIVEN) + len(self._matrix.roles) - 1
        area = f"{xl_rowcol_to_cell(1, first)}:{xl_rowcol_to_cell(sum(1 for _ in self._matrix.rows), last)}"
        for level in self._matrix.words:
            self._rule(level, self._format(level, None), area)

    def _rule(self, level: int, look: Format, cells: str) -> None:
        rule = {"type": "cell", "criteria": "==", "value": level, "format": look, "stop_if_true": True}
        self._page.conditional_format(cells.partition(" ")[0], {**rule, "multi_range": cells})

    def _write(self, at: int, number: int, cell: Cell) -> None:
        if cell.level is None:
            self._page.write_blank(at, number, None, self._blank)
            return
        model = _other(cell)
        if model is not None:
            self._own.setdefault((cell.level, model), []).append(xl_rowcol_to_cell(at, number))
        self._page.write_number(at, number, cell.level, self._format(cell.level, model))

    def _format(self, level: int, model: int | None) -> Format:
        if (level, model) not in self._formats:
            look = {**EDGE, "num_format": self._notation(level, model), **SHADES.get(level, {})}
            self._formats[level, model] = self._book.add_format(look)
        return self._formats[level, model]

    def _notation(self, level: int, model: int | None) -> str:
        """The number, its word, and behind an escaped space the level of the model (ECMA-376, 18.8.31)."""
        words = [_quoted(self._behind(level)), *([] if model is None else [_quoted(self._beside(model))])]
        notation = "0" + "\\ ".join(words)
        return notation if len(notation) <= _LONGEST_FORMAT else "0"

    def _text(self, cell: Cell) -> str:
        """What is shown of a cell."""
        model = _other(cell)
        level = cell.level or 0
        return f"{level}{self._behind(level)}" + ("" if model is None else f" {self._beside(model)}")

    def _behind(self, level: int) -> str:
        return f" – {self._matrix.words.get(level, '')}"

    def _beside(self, model: int) -> str:
        words = self._language.say(N_("model: {level}"), level=model)
        return f"({words})"


def _other(cell: Cell) -> int | None:
    """The level of the model, where the organisation set another one."""
    return cell.model if cell.own is not None and cell.own != cell.model else None


def _quoted(words: str) -> str:
    """Words as they are shown; a quote in them needs a mark of its own."""
    return '\\"'.join(f'"{part}"' if part else "" for part in words.split('"'))
