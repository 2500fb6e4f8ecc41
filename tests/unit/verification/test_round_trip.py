"""Takes a matrix with any names; checks that every reader gets back what every writer was given."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.pages.matrix_files import FILES, TARGETS
from tests.unit.pages.reading import language_of
from vademecum.pages.context import Language
from vademecum.pages.matrix_csv import csv_bytes
from vademecum.pages.matrix_linked import matrix_jsonld
from vademecum.pages.matrix_page import matrix_page
from vademecum.pages.matrix_places import matrix_of
from vademecum.pages.matrix_workbook import workbook_bytes
from vademecum.projections.matrix import Matrix, document
from vademecum.verification.claims import Claims, Key, Reading
from vademecum.verification.csv_file import read_csv
from vademecum.verification.json_file import read_json
from vademecum.verification.linked_file import LinkedFile
from vademecum.verification.matrix_page import read_matrix_page
from vademecum.verification.names import Names, names_in
from vademecum.verification.records import reading_of
from vademecum.verification.workbook import WorkbookFile

SIGNS = st.sampled_from([*"=+-@'\",;|&<>*_[]{}()#%\\/–×:?! \t", "]]>", "&amp;", "_x0041_", "http://a", "1", "a", "æ"])
WORDS = st.lists(SIGNS, min_size=1, max_size=8).map(lambda parts: " ".join("".join(parts).split())).filter(bool)
"""Words as a text has them: with no space around them."""

ITSELF = {"language": "nl", "date": ""}
OF_MATRIX = ("role-name", "competency-name", "descriptor", "level", "model-level", "code", "cluster", "version")


@cache
def _language() -> Language:
    with TemporaryDirectory() as folder:
        return language_of(Path(folder), {**FILES, "data/targets.yml": TARGETS})


def language_with(words: list[str]) -> Language:
    """A language with a matrix of two roles and two competencies, one level of which an organisation set.

    All names and descriptions in it are these words.
    """
    language = _language()
    language.kept.clear()
    language.kept["matrix"] = named(matrix_of(language), words)
    return language


def named(matrix: Matrix, words: list[str]) -> Matrix:
    """The matrix with other names and descriptions."""
    names = iter(words)
    clusters = tuple(
        replace(
            cluster,
            name=next(names),
            rows=tuple(
                replace(row, name=next(names), descriptors={level: next(names) for level in range(5)})
                for row in cluster.rows
            ),
        )
        for cluster in matrix.clusters
    )
    roles = {role.entry.id: next(names) for role in matrix.roles}
    return replace(matrix, clusters=clusters, names=roles, words={level: next(names) for level in range(5)})


def keyed(language: Language) -> dict[str, Reading]:
    """What the files say that name cells by their ids."""
    made = document(matrix_of(language), language.view, "")
    rows = {
        "comma": read_csv(csv_bytes(made, ","), ","),
        "semicolon": read_csv(csv_bytes(made, ";"), ";"),
        "json": read_json(made.model_dump_json(by_alias=True, exclude_none=True).encode()),
        "workbook": WorkbookFile(workbook_bytes(language, made)).records(),
    }
    return {name: reading_of(found, name, language.code)[0] for name, found in rows.items()}


def seen(language: Language, names: Names) -> list[dict[Key, Claims]]:
    """What the first sheet of the workbook says, and the page as it is before the engine frames it."""
    made = document(matrix_of(language), language.view, "")
    sheet = WorkbookFile(workbook_bytes(language, made)).matrix(language.code)
    page = next(iter(matrix_page(language))).content
    assert isinstance(page, str)
    ((table, _),) = read_matrix_page(page, "nl/index.html")
    return [sheet.by_id(names)[0], table.by_id(names)[0]]


@given(words=st.lists(WORDS, min_size=23, max_size=23))
@settings(max_examples=40, deadline=None)
def test_any_words_come_back(words: list[str]) -> None:
    """From CSV, JSON and both kinds of sheets; from the page too, where competencies have their own names."""
    language = language_with(words)
    found = keyed(language)
    reference = found["json"].cells
    assert len(reference) == 4
    for name, reading in found.items():
        assert {key: {**claims, **ITSELF} for key, claims in reading.cells.items()} == reference, name
    sheet, page = seen(language, names_in(found.values()))
    assert sheet == {key: {name: claims[name] for name in sheet[key]} for key, claims in reference.items()}
    for key, claims in page.items():
        assert {**reference[key], "competency-name": claims["competency-name"]}.items() >= claims.items()


@given(words=st.lists(WORDS, min_size=23, max_size=23))
@settings(max_examples=20, deadline=None)
def test_any_words_come_back_from_linked_data(words: list[str]) -> None:
    """But for the names of levels and clusters, which are those of the facts."""
    language = language_with(words)
    reading, _ = reading_of(LinkedFile(matrix_jsonld([language]).encode()).rows("nl"), "", "nl")
    for key, claims in keyed(language)["json"].cells.items():
        assert {name: claims[name] for name in OF_MATRIX} == {name: reading.cells[key][name] for name in OF_MATRIX}
