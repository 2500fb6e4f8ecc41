"""Takes levels that are asked and described; checks that each gap is reported where it is, once."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.checks.level_missing import check

NAMES = "  3: {name: {nl: Leidend, da: Ledende, en: Leading}, test: {nl: a, da: a, en: a}}\n"


def competency(*levels: int, **keys: object) -> str:
    """A text of the competency that the model asks of a CMIO at level 2 and of a CIO at level 3."""
    return text("competency", "bridging", levels={level: "x" for level in levels}, **keys)


def found(folder: Path, files: Mapping[str, str | bytes]) -> list[tuple[str, object, object]]:
    """Place, level and roles of each gap."""
    gaps = check(catalogue_of(folder, {**FACTS, **files}))
    return [(str(gap.span), gap.values["level"], gap.values["roles"]) for gap in gaps]


def test_levels_that_are_asked_suffice(tmp_path: Path) -> None:
    """Nobody is asked the others."""
    assert found(tmp_path, {"nl/a.md": competency(2, 3)}) == []


def test_a_gap_is_reported_at_the_levels_of_each_text(tmp_path: Path) -> None:
    """With the level and the roles that are asked to have it."""
    files = {"nl/a.md": competency(0, 1, 2), "da/a.md": competency(4)}
    assert found(tmp_path, files) == [
        ("docs/da/a.md:6:1", 2, "cmio"),
        ("docs/da/a.md:6:1", 3, "cio"),
        ("docs/nl/a.md:6:1", 3, "cio"),
    ]


def test_the_level_of_the_organisation_counts(tmp_path: Path) -> None:
    """In the place of the model's."""
    own = "organisation: {nl: Huis}\ntargets: {cio: {bridging: 0}, nobody: {bridging: 4}}\n"
    files = {"nl/a.md": competency(2, 3), "data/targets.yml": own}
    assert found(tmp_path, files) == [("docs/nl/a.md:6:1", 0, "cio")]
    assert found(tmp_path, files | {"nl/a.md": competency(0, 2)}) == []


def test_a_text_to_come_is_no_gap(tmp_path: Path) -> None:
    """Nor is a draft, nor a text that cannot be read."""
    assert found(tmp_path, {}) == []
    assert found(tmp_path, {"nl/a.md": competency(0, draft=True)}) == []
    assert found(tmp_path, {"nl/a.md": competency(9)}) == []


def test_a_level_has_a_name(tmp_path: Path) -> None:
    """Else no page could call it anything; it is missed once, for all roles and competencies."""
    names = FACTS["data/competencies.yml"]
    assert NAMES in names
    assert found(tmp_path, {"data/competencies.yml": names.replace(NAMES, "")}) == [
        ("docs/data/competencies.yml:1:1", 3, "cio")
    ]


@pytest.mark.parametrize("wrong", [NAMES.replace("name:", "nmae:"), NAMES.replace("  3:", "  three:"), "  - [\n"])
def test_a_name_that_cannot_be_read_is_not_missed(tmp_path: Path, wrong: str) -> None:
    """The fault itself is reported."""
    names = FACTS["data/competencies.yml"].replace(NAMES, wrong)
    assert found(tmp_path, {"data/competencies.yml": names}) == []


def test_a_level_for_what_does_not_exist_is_not_missed(tmp_path: Path) -> None:
    """That it does not exist is the fault."""
    roles = FACTS["data/roles.yml"].replace("bridging: 3", "bridging: 3, brdging: 1")
    assert found(tmp_path, {"data/roles.yml": roles, "nl/a.md": competency(2, 3)}) == []
