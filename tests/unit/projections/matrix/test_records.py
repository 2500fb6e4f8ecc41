"""Takes small matrices; checks their cells one by one."""

from pathlib import Path

from tests.sites import text
from tests.unit.projections.matrix.test_matrix import LEVELS, TARGETS, matrix_of
from vademecum.projections.matrix import Record, records

TEXT: dict[str, str | bytes] = {"nl/competenties/bruggen.md": text("competency", "bridging", "Bruggen", levels=LEVELS)}


def test_there_is_one_for_each_cell(tmp_path: Path) -> None:
    """Role by role; a cell for which nobody set a level has none."""
    files: dict[str, str | bytes] = {}
    found = [(one.role, one.competency, one.level) for one in records(matrix_of(tmp_path, files))]
    assert found == [
        ("cmio", "strategy", 4),
        ("cmio", "bridging", 2),
        ("cio", "strategy", 4),
        ("cio", "bridging", 3),
    ]


def test_a_record_has_all_words(tmp_path: Path) -> None:
    """In the language of the view, which has names also where it borrows a text; the descriptor says its own."""
    found = [*records(matrix_of(tmp_path, TEXT, "da"))][3]
    assert found == Record(
        role="cio",
        role_name="It-direktør",
        competency="bridging",
        code="B1",
        competency_name="Brobygning",
        cluster="join",
        cluster_name="Forbinde",
        level=3,
        level_name="Ledende",
        descriptor="3-nl",
        descriptor_language="nl",
    )


def test_a_record_keeps_the_level_of_the_model(tmp_path: Path) -> None:
    """Only where the organisation set another one."""
    found = records(matrix_of(tmp_path, {"data/targets.yml": TARGETS}))
    assert [(one.level, one.model_level) for one in found] == [(4, None), (2, None), (4, None), (1, 3)]
