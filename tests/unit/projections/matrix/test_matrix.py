"""Takes small sites; checks the matrix of roles and competencies."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.projections.matrix import Matrix, matrix

LEVELS = {level: f"{level}-nl" for level in range(5)}
TARGETS = "organisation: {nl: Huis, da: Hus, en: House}\ntargets:\n  cio: {bridging: 1}\n  cmio: {strategy: 4}\n"


def matrix_of(folder: Path, files: Mapping[str, str | bytes] | None = None, code: str = "nl") -> Matrix:
    """The matrix of one language of a site with two roles and two competencies."""
    return matrix(language_of(folder, {**FACTS, **(files or {})}, code).view)


def levels(found: Matrix) -> list[list[int | None]]:
    """The level that holds, cell by cell."""
    return [[cell.level for cell in row.cells] for row in found.rows]


def test_rows_stand_by_cluster_and_roles_in_their_order(tmp_path: Path) -> None:
    """Each with what it is called in the language."""
    found = matrix_of(tmp_path, code="da")
    assert [role.title for role in found.roles] == ["CMIO", "It-direktør"]
    assert [(cluster.code, cluster.name, [row.code for row in cluster.rows]) for cluster in found.clusters] == [
        ("A", "Retning", ["A1"]),
        ("B", "Forbinde", ["B1"]),
    ]
    assert levels(found) == [[4, 4], [2, 3]]
    assert (found.words[3], found.tests[3]) == ("Ledende", "a")


def test_a_role_has_a_short_name(tmp_path: Path) -> None:
    """That of the facts, whatever the title of its page; where the language has none, that of the text's language."""
    names = FACTS["data/roles.yml"].replace("{nl: CMIO, da: CMIO, en: CMIO}", "{nl: CMIO, en: CMIO}")
    files: dict[str, str | bytes] = {
        "nl/rollen/cmio.md": text("role", "cmio", title="Wat een CMIO doet"),
        "data/roles.yml": names,
    }
    assert matrix_of(tmp_path, files).names == {"cmio": "CMIO", "cio": "ICT-directeur"}
    assert matrix_of(tmp_path, files, "da").names == {"cmio": "CMIO", "cio": "It-direktør"}


def test_a_row_says_whether_the_roles_differ(tmp_path: Path) -> None:
    """By the level that holds; one role alone never differs."""
    found = matrix_of(tmp_path)
    assert [row.differs for row in found.rows] == [False, True]
    assert [row.differs for row in found.of(["cio"]).rows] == [False, False]


def test_roles_can_be_chosen(tmp_path: Path) -> None:
    """They keep their order, and cells go with them."""
    found = matrix_of(tmp_path).of(["cio"])
    assert [role.entry.id for role in found.roles] == ["cio"]
    assert levels(found) == [[4], [3]]
    assert [cell.role.entry.id for row in matrix_of(tmp_path).of(["cio", "cmio"]).rows for cell in row.cells] == [
        *("cmio", "cio"),
        *("cmio", "cio"),
    ]


def test_an_organisation_sets_other_levels(tmp_path: Path) -> None:
    """They hold; those of the model stay known."""
    found = matrix_of(tmp_path, {"data/targets.yml": TARGETS})
    assert levels(found) == [[4, 4], [2, 1]]
    assert [[(cell.model, cell.own) for cell in row.cells] for row in found.rows] == [
        [(4, 4), (4, None)],
        [(2, None), (3, 1)],
    ]


def test_descriptors_are_those_of_the_text(tmp_path: Path) -> None:
    """A competency without one has none."""
    found = matrix_of(tmp_path, {"nl/competenties/bruggen.md": text("competency", "bridging", levels=LEVELS)})
    assert [row.descriptors for row in found.rows] == [{}, LEVELS]


def test_what_is_hidden_is_not_in_it(tmp_path: Path) -> None:
    """Neither a role nor a competency that is for others."""
    hidden = {
        "nl/competenties/bruggen.md": text("competency", "bridging", levels=LEVELS, audience="board"),
        "nl/rollen/cio.md": text("role", "cio", audience="board"),
    }
    found = matrix_of(tmp_path, hidden)
    assert ([role.entry.id for role in found.roles], [row.code for row in found.rows]) == (["cmio"], ["A1"])


def test_what_an_organisation_added_is_not_the_models(tmp_path: Path) -> None:
    """What it asks of a role of its own, and in a competency of its own, is its own level, in whichever file."""
    own = {
        "data/roles.yml": FACTS["data/roles.yml"].replace("cio: {group", "cio: {own: true, group"),
        "data/competencies.yml": FACTS["data/competencies.yml"].replace(
            "strategy: {code", "strategy: {own: true, code"
        ),
        "data/targets.yml": "organisation: {nl: Huis}\ntargets: {cio: {strategy: 2}}\n",
    }
    found = matrix_of(tmp_path, own)
    assert [row.is_own for row in found.rows] == [True, False]
    assert [[(cell.model, cell.own) for cell in row.cells] for row in found.rows] == [
        [(None, 4), (None, 2)],
        [(2, None), (None, 3)],
    ]
