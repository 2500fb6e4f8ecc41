"""Takes workbooks, also edited ones; checks what their sheets show."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.unit.pages.matrix_files import FILES, FOLDERS, HARD, TARGETS, content
from vademecum.verification.claims import UnreadableError
from vademecum.verification.workbook import WorkbookFile


def made(folder: Path, edit: Callable[[Workbook], object] = lambda book: None) -> WorkbookFile:
    """The Dutch workbook of a site in which an organisation set a level of its own, after an edit."""
    words = content(folder, f"{FOLDERS['nl']}/matrix.xlsx", {**FILES, "data/targets.yml": TARGETS})
    book = load_workbook(io.BytesIO(words))
    edit(book)
    saved = io.BytesIO()
    book.save(saved)
    return WorkbookFile(saved.getvalue())


def test_a_sheet_is_a_table_with_heads(tmp_path: Path) -> None:
    """Levels with the words that their format shows."""
    found = made(tmp_path)
    table = found.matrix("nl")
    assert (table.roles, table.competencies[0]) == (["CMIO", "ICT-directeur"], ("A1", HARD))
    assert table.cells[0, 0] == {"cluster-name": "Richten", "level": 4, "level-name": "Vormend", "model-level": None}
    assert table.cells[1, 1] == {"cluster-name": "Verbinden", "level": 1, "level-name": "Bekend", "model-level": 3}
    assert found.languages == {"nl": "Nederlands", "da": "Dansk", "en": "English"}


def test_a_list_is_rows(tmp_path: Path) -> None:
    """With what the file says of itself in cells that have names."""
    row = [*made(tmp_path).records()][3]
    assert (row["role"], row["level"], row["model-level"]) == ("cio", 1, 3)
    assert (row["version"], row["date"], row["license"]) == ("1", "2026-03-01", "https://example.org/free")


@pytest.mark.parametrize(
    ("value", "shape", "said"),
    [
        ("3", "0", {"level": "3"}),
        (2.5, "0", {"level": "2.5"}),
        (2, "0", {"level": 2, "model-level": None}),
        (2, '0" – Two"\\""s"', {"level": 2, "level-name": 'Two"s', "model-level": None}),
        (2, '0" – d"\\"\\ "(model: 3)"', {"level": 2, "level-name": 'd"', "model-level": 3}),
    ],
)
def test_a_cell_says_what_it_shows(value: object, shape: str, said: dict[str, object], tmp_path: Path) -> None:
    """A number as words is no level; letters behind an escaped quote make no day of it."""

    def edit(book: Workbook) -> None:
        book["Nederlands"]["D2"].value = value
        book["Nederlands"]["D2"].number_format = shape

    assert made(tmp_path, edit).matrix("nl").cells[0, 0] == {"cluster-name": "Richten", **said}


def test_an_empty_cell_says_nothing(tmp_path: Path) -> None:
    """It is missing."""
    assert (0, 0) not in made(tmp_path, lambda book: book["Nederlands"].__setitem__("D2", None)).matrix("nl").cells


def test_a_workbook_without_its_areas_is_unreadable(tmp_path: Path) -> None:
    """And so is what is none."""
    with pytest.raises(UnreadableError):
        made(tmp_path, lambda book: book.defined_names.pop("records"))
    for words in (b"", b"PK", b"\xff" * 100):
        with pytest.raises(UnreadableError):
            WorkbookFile(words)
