"""Takes small sites; checks what the script of their self-assessment is told."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.frameworks import VALUES
from tests.unit.pages.reading import language_of
from tests.unit.projections.matrix.test_matrix import LEVELS, TARGETS
from vademecum.pages.assessment_data import page_data
from vademecum.pages.assessment_words import WORDS
from vademecum.pages.matrix_places import matrix_of

COMPETENCIES = "data/competencies.yml"


def line(folder: Path, files: Mapping[str, str] | None = None, code: str = "nl") -> str:
    """What stands in the page."""
    language = language_of(folder, {**FACTS, **(files or {})}, code)
    return page_data(matrix_of(language), "zelf", "../x.json", language)


def data(folder: Path, files: Mapping[str, str] | None = None, code: str = "nl") -> Any:
    """The same as values."""
    return json.loads(line(folder, files, code))


def test_it_has_what_the_page_shows(tmp_path: Path) -> None:
    """Competencies and roles in their order, with names in the language; levels by number."""
    found = data(tmp_path, code="da")
    assert found["competencies"] == [
        {"id": "strategy", "name": "Strategi", "code": "A1"},
        {"id": "bridging", "name": "Brobygning", "code": "B1"},
    ]
    assert found["roles"] == [
        {"id": "cmio", "name": "CMIO", "levels": [4, 2]},
        {"id": "cio", "name": "It-direktør", "levels": [4, 3]},
    ]
    assert found["levels"] == {"0": "Ny", "1": "Orienteret", "2": "Anvendende", "3": "Ledende", "4": "Formende"}
    assert (found["version"], found["language"], found["stem"]) == ("1", "da", "zelf")


def test_what_is_gone_has_the_name_of_the_last_release(tmp_path: Path) -> None:
    """So that an answer of then is named when it no longer counts."""
    gone = {"vision": {"code": "A1", "cluster": "people", "name": {"nl": "Visie", "en": "Vision"}}}
    release = json.dumps({**VALUES, "version": "0.9", "roles": {}, "competencies": gone})
    found = data(tmp_path, {"data/releases/0.9.json": release})
    assert found["gone"] == {"competency": {"vision": "Visie"}, "role": {}}


def test_cells_of_a_file_are_parted_as_in_the_readers_spreadsheets(tmp_path: Path) -> None:
    """A semicolon where the comma stands in numbers."""
    assert [data(tmp_path / code, code=code)["separator"] for code in ("nl", "da", "en")] == [";", ";", ","]


def test_the_level_that_holds_counts_and_the_models_is_known(tmp_path: Path) -> None:
    """Only for a role of which the organisation changed a level."""
    cmio, cio = data(tmp_path, {"data/targets.yml": TARGETS})["roles"]
    assert (cmio["levels"], "model" in cmio) == ([4, 2], False)
    assert (cio["levels"], cio["model"]) == ([4, 1], [4, 3])


def test_a_role_without_a_target_has_none(tmp_path: Path) -> None:
    """It is not 0."""
    files = {"data/roles.yml": FACTS["data/roles.yml"].replace("{bridging: 2, strategy: 4}", "{bridging: 2}")}
    assert data(tmp_path, files)["roles"][0]["levels"] == [None, 2]


def test_former_ids_are_known(tmp_path: Path) -> None:
    """Of competencies and of roles."""
    renamed = FACTS[COMPETENCIES].replace("bridging: {code", "bridging: {formerly: [bridge], code")
    files = {COMPETENCIES: renamed, "nl/cmio.md": text("role", "cmio", formerly=["cmo"])}
    assert data(tmp_path, files)["former"] == {"competency": {"bridge": "bridging"}, "role": {"cmo": "cmio"}}


def test_a_borrowed_name_says_its_language(tmp_path: Path) -> None:
    """For those who have the page read out."""
    files = {"nl/b.md": text("competency", "bridging", title="Bruggen", levels=LEVELS)}
    assert data(tmp_path, files, "en")["competencies"][1] == {
        "id": "bridging",
        "name": "Bruggen",
        "lang": "nl",
        "code": "B1",
    }


def test_the_script_has_its_words_in_the_language(tmp_path: Path) -> None:
    """All of them, with the same values to fill in."""
    found = data(tmp_path, code="da")["words"]
    assert found["notAnswered"] == "ikke besvaret"
    assert found.keys() == WORDS.keys()
