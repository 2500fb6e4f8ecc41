"""Takes tools; checks what their pages show, and that their files open in a spreadsheet as they were meant."""

import csv
import io
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.unit.pages.reading import page_of, section, tree_of
from tests.unit.tools import TOOLS

INVENTORY = "nl/hulpmiddelen/inventaris"
QUESTIONS = {"nl": "nl/hulpmiddelen/vragen", "da": "da/redskaber/spoergsmaal", "en": "en/tools/questions"}
ROWS = {
    "nl": [["Vraag", "Antwoord"], ["Wie beheert het; en hoe?", ""], ["=1+1 “of niet”", ""]],
    "da": [["Spørgsmål", "Svar"], ["Hvem driver det; og hvordan?", ""], ["Er det 1 | 2?", ""]],
    "en": [["Question", "Answer"], ["Who runs it, and how?", ""], ["Is it * or _?", ""]],
}


def content(folder: Path, path: str) -> bytes:
    """The bytes of a file of the tree."""
    found = tree_of(folder, TOOLS)[path].content
    assert isinstance(found, bytes)
    return found


def workbook(folder: Path, path: str) -> Workbook:
    """A file of the tree, read by another library than the one that wrote it."""
    return load_workbook(io.BytesIO(content(folder, path)))


def worksheet(folder: Path, path: str) -> Worksheet:
    """The one sheet of a workbook that is seen."""
    (sheet,) = (sheet for sheet in workbook(folder, path).worksheets if sheet.sheet_state == "visible")
    return sheet


def test_a_page_says_what_goes_into_each_column(tmp_path: Path) -> None:
    """With the words of a choice, and links to the files."""
    lines = section(page_of(tmp_path, TOOLS, f"{INVENTORY}.md"), "sheet").splitlines()
    assert lines[0].startswith("[Excel-werkmap](inventaris.xlsx){type=application/vnd.openxml")
    assert lines[0].endswith("[CSV-bestand](inventaris.csv){type=text/csv}")
    assert lines[4] == "| Systeem | De naam |"
    assert lines[-1] == "| Fase | Hoe ver (Plan; In gebruik, of af) |"


def test_a_page_shows_the_words_that_are_there(tmp_path: Path) -> None:
    """One column of them is a list; signs of Markdown are shown."""
    page = page_of(tmp_path, TOOLS, f"{QUESTIONS['en']}.md")
    assert section(page, "sheet").splitlines()[-2:] == ["- Who runs it, and how?", r"- Is it \* or \_?"]


@pytest.mark.parametrize(("code", "separator"), [("nl", ";"), ("da", ";"), ("en", ",")])
def test_a_csv_file_comes_back_unchanged(code: str, separator: str, tmp_path: Path) -> None:
    """With the separator of the language; a separator in the words does not part them."""
    text = content(tmp_path, f"{QUESTIONS[code]}.csv").decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text, newline=""), delimiter=separator)) == ROWS[code]


def test_a_csv_file_says_that_it_is_utf_8(tmp_path: Path) -> None:
    """By the mark that Excel looks for."""
    assert content(tmp_path, f"{QUESTIONS['da']}.csv").startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("code", QUESTIONS)
def test_a_workbook_comes_back_unchanged(code: str, tmp_path: Path) -> None:
    """Words that look like a formula are words."""
    sheet = worksheet(tmp_path, f"{QUESTIONS[code]}.xlsx")
    assert [[cell.value or "" for cell in row] for row in sheet.iter_rows(max_row=3)] == ROWS[code]
    assert {cell.data_type for row in sheet.iter_rows(max_row=3) for cell in row if cell.value} == {"s"}


def test_columns_have_their_types_and_widths(tmp_path: Path) -> None:
    """In the empty rows, into which a reader types."""
    sheet = worksheet(tmp_path, f"{INVENTORY}.xlsx")
    assert [sheet.cell(2, number).number_format for number in range(1, 6)] == ["@", "0", "#,##0.00", "yyyy-mm-dd", "@"]
    assert [round(sheet.column_dimensions[name].width) for name in "AB"] == [31, 21]
    assert sheet.max_row == 6


def test_a_choice_is_a_list_in_the_language(tmp_path: Path) -> None:
    """For every row; the other columns take anything, and each says what goes there."""
    book = workbook(tmp_path, f"{INVENTORY}.xlsx")
    rules = book.worksheets[0].data_validations.dataValidation
    (choice,) = (rule for rule in rules if rule.type == "list")
    assert (str(choice.sqref), choice.formula1) == ("E2:E6", "'(options)'!$E$1:$E$2")
    assert [cell.value for (cell,) in book["(options)"]["E1:E2"]] == ["Plan", "In gebruik, of af"]
    assert [rule.prompt for rule in rules] == ["De naam", "Hoeveel", "Per jaar", "Dag", "Hoe ver"]


def test_a_workbook_prints_well(tmp_path: Path) -> None:
    """As wide as a page, with its head on each of them."""
    sheet = worksheet(tmp_path, f"{INVENTORY}.xlsx")
    setup = sheet.sheet_properties.pageSetUpPr
    assert setup is not None
    assert setup.fitToPage
    assert (sheet.page_setup.fitToHeight, sheet.print_title_rows) == (0, "$1:$1")
    assert (sheet.freeze_panes, sheet.title) == ("A2", "Inventaris ICT")


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    """Whenever they are built."""
    path = f"{INVENTORY}.xlsx"
    assert content(tmp_path / "a", path) == content(tmp_path / "b", path)


def test_a_text_without_a_sheet_is_only_a_text(tmp_path: Path) -> None:
    """What is wrong is reported elsewhere."""
    files = {path: words for path, words in TOOLS.items() if path != "data/tools.yml"}
    assert "Excel" not in page_of(tmp_path, files, f"{INVENTORY}.md")
