"""Takes small matrices; checks their CSV files as a spreadsheet and as a program read them."""

import csv
import io
from pathlib import Path

import pytest

from tests.unit.pages.matrix_files import FILES, FOLDERS, HARD, LEVELS, TARGETS, content
from tests.unit.projections.matrix.test_document import document_of
from vademecum.pages.matrix_csv import csv_bytes

SEPARATORS = {"matrix.csv": ",", "matrix-semicolon.csv": ";"}


def rows(folder: Path, name: str, **files: str | bytes) -> list[dict[str, str]]:
    """The rows of a file, by the names of its columns."""
    text = content(folder, f"{FOLDERS['nl']}/{name}", {**FILES, **files}).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=SEPARATORS[name], strict=True))


@pytest.mark.parametrize("name", SEPARATORS)
def test_each_cell_is_a_row(name: str, tmp_path: Path) -> None:
    """Separators, quotes and signs of Markdown in words come back as they were."""
    found = rows(tmp_path, name)
    assert [(row["role"], row["competency"], row["level"]) for row in found] == [
        *(("cmio", "strategy", "4"), ("cmio", "bridging", "2")),
        *(("cio", "strategy", "4"), ("cio", "bridging", "3")),
    ]
    assert found[3]["competency-name"] == "Bruggen; en 'meer', \"ja\""
    assert (found[3]["descriptor"], found[3]["descriptor-language"]) == (LEVELS[3], "nl")


def test_a_row_says_what_the_file_is(tmp_path: Path) -> None:
    """Language, version, day and licence stand in columns: each row keeps them wherever it goes."""
    for row in rows(tmp_path, "matrix.csv"):
        assert [row[name] for name in ("language", "version", "date", "license")] == [
            *("nl", "1", "2026-03-01", "https://example.org/free")
        ]


def test_levels_have_no_quotes(tmp_path: Path) -> None:
    """And lines end as the standard says; a mark tells Excel that it is UTF-8."""
    made = content(tmp_path, f"{FOLDERS['da']}/matrix.csv")
    assert made.startswith(b"\xef\xbb\xbfrole,role-name,")
    assert ",4,Formende," in made.decode()
    assert made.count(b"\r\n") == made.count(b"\n") == 5


def test_what_looks_like_a_formula_is_guarded(tmp_path: Path) -> None:
    """By an apostrophe; words with an apostrophe of their own can still be told."""
    assert rows(tmp_path / "a", "matrix.csv")[0]["competency-name"] == f"'{HARD}"
    for number, (words, said) in enumerate({"'=1": "''=1", "'t": "'t", "+1": "'+1", "a=b": "a=b"}.items()):
        facts = document_of(tmp_path / str(number))
        record = facts.records[0].model_copy(update={"role_name": words})
        line = csv_bytes(facts.model_copy(update={"records": (record,)}), ",").decode("utf-8-sig").splitlines()[1]
        assert line.startswith(f"cmio,{said},strategy,")


def test_the_level_of_the_model_stands_beside(tmp_path: Path) -> None:
    """Where the organisation set another one."""
    found = rows(tmp_path, "matrix.csv", **{"data/targets.yml": TARGETS})
    assert [(row["level"], row["model-level"]) for row in found] == [("4", ""), ("2", ""), ("4", ""), ("1", "3")]
