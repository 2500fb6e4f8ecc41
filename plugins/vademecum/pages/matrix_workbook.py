"""Takes a language; gives its matrix as the bytes of an Excel workbook, the same in every build."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname, xl_range_abs, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from vademecum.catalogue import MATRIX
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import has_matrix
from vademecum.pages.matrix_sheet import HEAD, WORDS, height, write_matrix
from vademecum.projections.matrix import COLUMNS, MatrixDocument

_HEADS = {
    "role": (N_("Id of the role"), 16),
    "role-name": (N_("Role"), 26),
    "competency": (N_("Id of the competency"), 22),
    "code": (N_("Code"), 7),
    "competency-name": (N_("Competency"), 30),
    "cluster": (N_("Id of the cluster"), 22),
    "cluster-name": (N_("Cluster"), 24),
    "level": (N_("Level"), 9),
    "level-name": (N_("Name of the level"), 16),
    "descriptor": (N_("What it looks like"), 70),
    "descriptor-language": (N_("Language of the description"), 12),
    "model-level": (N_("Level of the model"), 12),
}
"""What the columns of the list are called, and how wide they are, in characters."""

Row = Sequence[str | int | None]

_LIST = N_("List")
_ABOUT = N_("About this file")
_LONGEST_NAME = 31
"""Characters that Excel allows in the name of a sheet; none of them may be one of `[]:*?/\\`, or `'` at an end."""


def workbook_bytes(language: Language, document: MatrixDocument) -> bytes:
    """The matrix in each language, its own first; all records as a list that can be filtered; what the file is.

    Areas and cells have names: `matrix_nl` and so on, `records`, `version`, `date`, `license`.
    """
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})
    _describe(book, language, document)
    others = (other for other in language.languages.values() if other.code != language.code and has_matrix(other))
    spoken = [language, *others]
    own = language.view.catalogue.settings.site.languages
    names = _names([*(own[other.code].name for other in spoken), language.say(_LIST), language.say(_ABOUT)])
    for other in spoken:
        page = _page(book, next(names), language.say(MATRIX), document)
        _name_area(book, page, f"matrix_{other.code.replace('-', '_')}", *write_matrix(book, page, other))
    page = _page(book, next(names), language.say(MATRIX), document)
    _name_area(book, page, "records", *_write_list(book, page, language, document))
    _write_about(book, _page(book, next(names), language.say(MATRIX), document), language, document)
    book.close()
    return content.getvalue()


def _describe(book: Workbook, language: Language, document: MatrixDocument) -> None:
    made = datetime.combine(document.date or date(1980, 1, 1), time(), UTC).replace(tzinfo=None)
    title = f"{language.say(MATRIX)} – {document.title}"
    book.set_properties({"title": title, "created": made, "comments": _line(document)})
    book.set_custom_property("version", document.version, "text")
    if document.date:
        book.set_custom_property("date", document.date.isoformat(), "text")
    if document.license:
        book.set_custom_property("license", document.license.url, "text")


def _line(document: MatrixDocument) -> str:
    """Version, day and licence in one line."""
    said = (document.version, str(document.date or ""), document.license.name if document.license else "")
    return " · ".join(filter(None, said))


def _page(book: Workbook, name: str, title: str, document: MatrixDocument) -> Worksheet:
    """A sheet that is printed as wide as a page, with its head on each of them and its version at the foot."""
    page: Worksheet = book.add_worksheet(name)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.set_margins(0.4, 0.4, 0.6, 0.6)
    page.repeat_rows(0)
    words = [text.replace("&", "&&")[:80] for text in (f"{title} – {document.title}", _line(document))]
    page.set_header(f"&L{words[0]}&R&A &P / &N")
    page.set_footer(f"&L{words[1]}")
    return page


def _name_area(book: Workbook, page: Worksheet, name: str, row: int, column: int) -> None:
    book.define_name(name, f"={quote_sheetname(page.get_name())}!{xl_range_abs(0, 0, row, column)}")


def _write_list(book: Workbook, page: Worksheet, language: Language, document: MatrixDocument) -> tuple[int, int]:
    head, cell = book.add_format(HEAD), book.add_format(WORDS)
    widths = [_HEADS[key][1] for key in COLUMNS]
    for number, width in enumerate(widths):
        page.set_column(number, number, width)
    heads = [language.say(_HEADS[key][0]) for key in COLUMNS]
    _write_row(page, 0, heads, [width - 3 for width in widths], head)
    for at, record in enumerate(document.records, 1):
        _write_row(page, at, [*record.model_dump().values()], widths, cell)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(document.records), len(COLUMNS) - 1)
    return len(document.records), len(COLUMNS) - 1


def _write_row(page: Worksheet, at: int, values: Row, widths: Sequence[int], look: Format) -> None:
    """Words stay words, also where they begin as a formula would."""
    for number, value in enumerate(values):
        if isinstance(value, int):
            page.write_number(at, number, value, look)
        elif value:
            page.write_string(at, number, value, look)
        else:
            page.write_blank(at, number, None, look)
    page.set_row(at, height((str(value or ""), width) for value, width in zip(values, widths, strict=False)))


def _write_about(book: Workbook, page: Worksheet, language: Language, document: MatrixDocument) -> None:
    cell = book.add_format({"text_wrap": True, "valign": "top", "align": "left"})
    widths = (24, 30, 80)
    for number, width in enumerate(widths):
        page.set_column(number, number, width)
    for at, (name, row) in enumerate(_about(language, document)):
        _write_row(page, at, row, widths, cell)
        if name:
            area = xl_rowcol_to_cell(at, len(row) - 1, row_abs=True, col_abs=True)
            book.define_name(name, f"={quote_sheetname(page.get_name())}!{area}")


def _about(language: Language, document: MatrixDocument) -> Iterator[tuple[str, Row]]:
    """The rows; the last cell of some of them has a name."""
    yield "", (language.say(MATRIX), document.title)
    yield "version", (language.say(N_("Version")), document.version)
    if document.date:
        yield "date", (language.say(N_("Date")), document.date.isoformat())
    if document.license:
        yield "license", (language.say(N_("Licence")), document.license.name, document.license.url)
    yield "", ()
    yield "", (language.say(N_("Level")), language.say(N_("Name of the level")), language.say(N_("What it means")))
    for level in document.levels:
        yield "", (level.level, level.name, level.test)


def _names(wanted: list[str]) -> Iterator[str]:
    """Names that Excel takes for sheets, and no two of them the same, in capitals or not."""
    taken: set[str] = set()
    for number, words in enumerate(wanted, 1):
        plain = "".join(letter for letter in words if letter not in "[]:*?/\\'")[:_LONGEST_NAME].strip()
        name = plain if plain and plain.lower() not in {*taken, "history"} else f"{plain[:25]} ({number})".strip()
        taken.add(name.lower())
        yield name
