"""Takes small sites; checks the files of a matrix as a whole, and the links to them."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.sites import SITE
from tests.unit.facts import FACTS
from tests.unit.pages.matrix_files import FILES, FOLDERS, content, tree
from tests.unit.pages.reading import language_of
from vademecum.pages.matrix_downloads import download_links, download_note

NAMES = ["matrix-semicolon.csv", "matrix.csv", "matrix.json", "matrix.jsonld", "matrix.xlsx"]

COMMON = ["data/matrix.jsonld", "data/matrix.schema.json"]


def files(folder: Path, name: str, changes: dict[str, str | bytes]) -> list[str]:
    """The paths of files whose name begins so."""
    made = tree(folder, {**FILES, **changes})
    return [file.path for file in made if not file.is_page and f"/{name}" in f"/{file.path}"]


def test_each_language_has_its_files_and_all_have_one(tmp_path: Path) -> None:
    """The schema and the linked data of all languages stand at the top."""
    found = files(tmp_path, "matrix", {})
    assert found == sorted((*(f"{folder}/{name}" for folder in FOLDERS.values() for name in NAMES), *COMMON))


def test_a_language_without_a_matrix_has_none(tmp_path: Path) -> None:
    """The first one that has a matrix brings what all have; the others' workbooks have no sheet for it."""
    site = SITE.replace("en: roles}}", "en: roles}, fallback: none}")
    facts = FACTS["data/roles.yml"].replace("nl: CMIO, ", "").replace("nl: ICT-directeur, ", "")
    found = files(tmp_path, "matrix", {"data/site.yml": site, "data/roles.yml": facts})
    assert not [path for path in found if path.startswith("nl/")]
    assert {"data/matrix.jsonld", "da/kompetencematrix/matrix.xlsx"} <= {*found}


def test_json_passes_the_schema_that_it_names(tmp_path: Path) -> None:
    """Which is found beside the other files at the top."""
    made = json.loads(content(tmp_path, f"{FOLDERS['en']}/matrix.json"))
    assert made["$schema"] == "../../data/matrix.schema.json"
    Draft202012Validator(json.loads(content(tmp_path, "data/matrix.schema.json"))).validate(made)


@pytest.mark.parametrize("code", FOLDERS)
def test_links_lead_to_the_files(code: str, tmp_path: Path) -> None:
    """From the page of the matrix, each with its type; the schema is in no language's folder."""
    language = language_of(tmp_path, FILES, code)
    found = download_links(language, f"{FOLDERS[code]}/index.md")
    assert [link.partition('"')[2].partition('"')[0] for link in found] == [
        *("matrix.xlsx", "matrix.csv", "matrix-semicolon.csv", "matrix.json", "matrix.jsonld"),
        "../../data/matrix.schema.json",
    ]
    assert all(' type="' in link for link in found)


def test_the_note_says_version_and_licence(tmp_path: Path) -> None:
    """Or that no licence is named."""
    note = download_note(language_of(tmp_path / "a", FILES, "en"))
    assert note == '<a href="https://example.org/free" rel="license">Free</a> · version 1'
    bare = download_note(language_of(tmp_path / "b", FACTS, "en"))
    assert bare.startswith("No licence is named here")
    assert bare.endswith(" Version 1.")
