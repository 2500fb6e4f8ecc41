"""Takes small matrices; checks their workbooks with another library than the one that wrote them."""

import io
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.sites import SITE
from tests.unit.pages.matrix_files import FILES, FOLDERS, HARD, TARGETS, Files, content
from vademecum.pages.matrix_sheet import height
from vademecum.projections.matrix import COLUMNS

OWN = {**FILES, "data/targets.yml": TARGETS}


def book(folder: Path, files: Files = FILES, code: str = "nl") -> Workbook:
    """The workbook of one language."""
    return load_workbook(io.BytesIO(content(folder, f"{FOLDERS[code]}/matrix.xlsx", files)))


@pytest.mark.parametrize(("code", "first"), [("nl", "Nederlands"), ("en", "English")])
def test_there_is_a_sheet_for_each_language(code: str, first: str, tmp_path: Path) -> None:
    """The file's own stands first, and then the list and what the file is."""
    names = book(tmp_path, code=code).sheetnames
    assert (names[0], {*names[:3]}, len(names)) == (first, {"Nederlands", "Dansk", "English"}, 5)


def test_a_sheet_is_the_matrix(tmp_path: Path) -> None:
    """Roles above, competencies beside; a level is a number, shown with its word."""
    sheet = book(tmp_path)["Nederlands"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Code", "Competentie", "Cluster", "CMIO", "ICT-directeur"],
        ["A1", HARD, "A Richten", 4, 4],
        ["B1", "Bruggen; en 'meer', \"ja\"", "B Verbinden", 2, 3],
    ]
    assert sheet["E3"].number_format == '0" – Leidend"'
    assert {cell.data_type for row in sheet.iter_rows(max_col=3) for cell in row} == {"s"}


def test_a_cell_shows_the_level_of_the_model_too(tmp_path: Path) -> None:
    """Where the organisation set another one; the number is what holds."""
    cell = book(tmp_path, OWN)["English"]["E3"]
    assert (cell.value, cell.number_format) == (1, '0" – Informed"\\ "(model: 3)"')


def test_a_word_may_have_quotes(tmp_path: Path) -> None:
    """They need a mark of their own in a number format; one that gets too long for Excel is the number alone."""
    facts = str(FILES["data/competencies.yml"])
    quoted = {**FILES, "data/competencies.yml": facts.replace("nl: Leidend", "nl: '\"Leidend\" nu'")}
    assert book(tmp_path / "a", quoted)["Nederlands"]["E3"].number_format == '0" – "\\""Leidend"\\"" nu"'
    long = {**FILES, "data/competencies.yml": facts.replace("nl: Leidend", f"nl: {'x' * 260}")}
    assert book(tmp_path / "b", long)["Nederlands"]["E3"].number_format == "0"


def test_a_level_that_a_reader_changes_is_shown_as_what_it_is(tmp_path: Path) -> None:
    """Rules for each level bring its word and shade; those of cells with a level of the model come first."""
    rules = book(tmp_path, OWN)["Nederlands"].conditional_formatting
    found = [(str(area.sqref), rule.formula, rule.dxf.numFmt.formatCode) for area in rules for rule in area.rules]
    assert found[0] == ("E3", ["1"], '0" – Bekend"\\ "(model: 3)"')
    assert found[1:] == [
        ("D2:E3", [str(level)], f'0" – {word}"')
        for level, word in enumerate(("Nieuw", "Bekend", "Toepassend", "Leidend", "Vormend"))
    ]


def test_heads_stay_in_view_and_columns_hold_their_levels(tmp_path: Path) -> None:
    """Also on paper, where a sheet is one page wide."""
    sheet = book(tmp_path)["Nederlands"]
    setup = sheet.sheet_properties.pageSetUpPr
    assert setup is not None
    assert (setup.fitToPage, sheet.page_setup.fitToHeight, sheet.page_setup.orientation) == (True, 0, "landscape")
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.print_title_cols) == ("C2", "$1:$1", "$A:$B")
    assert sheet.auto_filter.ref == "A1:E3"
    assert sheet.column_dimensions["E"].width >= len("2 – Toepassend")
    assert sheet.oddFooter is not None
    assert "2026-03-01" in str(sheet.oddFooter.left.text)


def test_a_list_has_all_records(tmp_path: Path) -> None:
    """With what the level looks like; it can be filtered."""
    sheet = book(tmp_path, OWN, "da")["Liste"]
    head, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert (len(head), len(rows), sheet.auto_filter.ref, sheet.freeze_panes) == (len(COLUMNS), 4, "A1:L5", "A2")
    found = dict(zip(COLUMNS, rows[3], strict=True))
    assert (found["role"], found["level"], found["model-level"], found["descriptor-language"]) == ("cio", 1, 3, "nl")


def test_a_row_is_as_high_as_its_words(tmp_path: Path) -> None:
    """Not every program finds that out by itself."""
    assert [height([("a b c", 5)]), height([("a b c", 3), ("d", 1)]), height([("", 3)]), height([])] == [15, 30, 15, 15]
    assert (book(tmp_path)["Lijst"].row_dimensions[1].height or 15) > 15


def test_a_file_says_what_it_is(tmp_path: Path) -> None:
    """On a sheet, in cells with names, and in the properties of the file."""
    found = book(tmp_path)
    named = {name: next(iter(area.destinations)) for name, area in found.defined_names.items()}
    assert named["matrix_nl"] == ("Nederlands", "$A$1:$E$3")
    assert named["records"] == ("Lijst", "$A$1:$L$5")
    said = [found[sheet][place].value for sheet, place in (named[name] for name in ("version", "date", "license"))]
    assert said == ["1", "2026-03-01", "https://example.org/free"]
    assert found.properties.title == "Competentiematrix – Handbook"
    assert found.properties.description == "1 · 2026-03-01 · Free"


def test_sheets_have_names_that_excel_takes(tmp_path: Path) -> None:
    """Whatever a site calls its languages, and where two have the same name."""
    site = SITE.replace("{name: Nederlands}", "{name: 'A/B: [c]?'}").replace("{name: Dansk}", "{name: 'ab c'}")
    names = book(tmp_path, {**FILES, "data/site.yml": site.replace("{name: English}", "{name: History}")}).sheetnames
    assert names[:3] == ["AB c", "ab c (2)", "History (3)"]


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    """Whenever they are built."""
    path = f"{FOLDERS['nl']}/matrix.xlsx"
    assert content(tmp_path / "a", path) == content(tmp_path / "b", path)
