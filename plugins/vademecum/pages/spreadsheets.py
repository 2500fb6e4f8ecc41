"""Takes a sheet; gives it as the bytes of a CSV file and of an Excel workbook, the same in every build."""

import csv
import io
from datetime import UTC, date, datetime, time

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from vademecum.languages import list_separator
from vademecum.projections.sheets import Sheet, SheetColumn

_FORMATS = {"whole": "0", "amount": "#,##0.00", "date": "yyyy-mm-dd"}
"""Number formats in the notation of the file (ECMA-376, 18.8.31); a spreadsheet shows them in its reader's own way."""

_LONGEST_NAME = 31
"""Characters that Excel allows in the name of a sheet; none of them may be one of `[]:*?/\\`."""

_LONGEST_HINT = (32, 255)
"""Characters that Excel allows in the title and the words of a hint at a cell."""

_OPTIONS = "(options)"
"""The hidden sheet of the words to choose from: in the rule itself they may have 255 characters, and no commas."""


def csv_bytes(sheet: Sheet, language: str) -> bytes:
    """RFC 4180 with the separator of the language, and a mark by which Excel knows UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=list_separator(language))
    writer.writerow([column.name for column in sheet.columns])
    writer.writerows(sheet.rows)
    return text.getvalue().encode("utf-8-sig")


def workbook_bytes(sheet: Sheet, title: str, day: date | None) -> bytes:
    """Typed columns below a fixed head, choices as lists, on paper as wide as a page; `day` is when it was made."""
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})
    made = datetime.combine(day or date(1980, 1, 1), time(), UTC).replace(tzinfo=None)
    book.set_properties({"title": title, "created": made})
    page = book.add_worksheet(_name(title))
    _print_well(page, title)
    page.freeze_panes(1, 0)
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 2})
    for number, column in enumerate(sheet.columns):
        page.write_string(0, number, column.name, head)
        _fill(page, number, column, sheet, _format(book, column))
    _write_options(book, sheet)
    book.close()
    return content.getvalue()


def _name(title: str) -> str:
    return "".join(letter for letter in title if letter not in "[]:*?/\\'")[:_LONGEST_NAME].strip()


def _print_well(page: Worksheet, title: str) -> None:
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_header(f"&L{title.replace('&', '&&')}&R&P / &N")


def _format(book: Workbook, column: SheetColumn) -> Format:
    values = {"text_wrap": True, "valign": "top", "border": 4}
    number = {"num_format": _FORMATS[column.type]} if column.type in _FORMATS else {"num_format": "@"}
    return book.add_format(values | number)


def _fill(page: Worksheet, number: int, column: SheetColumn, sheet: Sheet, cell: Format) -> None:
    page.set_column(number, number, column.width, cell)
    last = len(sheet.rows) + sheet.blank
    for row in range(1, last + 1):
        words = sheet.rows[row - 1][number] if row <= len(sheet.rows) else ""
        if words:
            page.write_string(row, number, words, cell)
        else:
            page.write_blank(row, number, None, cell)
    if last:
        hint = {"input_title": column.name[: _LONGEST_HINT[0]], "input_message": column.help[: _LONGEST_HINT[1]]}
        allowed = {"validate": "list", "source": _source(number, column)} if column.options else {"validate": "any"}
        page.data_validation(1, number, last, number, allowed | hint)


def _source(number: int, column: SheetColumn) -> str:
    """Where the words of a choice stand, as a formula."""
    return f"='{_OPTIONS}'!{xl_range_abs(0, number, len(column.options) - 1, number)}"


def _write_options(book: Workbook, sheet: Sheet) -> None:
    """The words of each choice, below each other in the column that they are for."""
    if any(column.options for column in sheet.columns):
        page = book.add_worksheet(_OPTIONS)
        page.hide()
        for number, column in enumerate(sheet.columns):
            for row, option in enumerate(column.options):
                page.write_string(row, number, option)
