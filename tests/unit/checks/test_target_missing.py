"""Takes roles and competencies of a model and of an organisation; checks whose target levels are missed."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import catalogue_of
from tests.unit.facts import FACTS
from vademecum.checks.target_missing import check

OWN_ROLE = "  ciso: {group: it, name: {nl: CISO}, own: true, targets: {strategy: 2}}\n"
OWN_COMPETENCY = "  words: {code: A2, cluster: direct, name: {nl: Woorden}, own: true}\n"
LEVELS = "organisation: {nl: Huis}\ntargets: {ciso: {bridging: 1}, cmio: {bridging: 1}}\n"


def found(folder: Path, files: Mapping[str, str]) -> list[tuple[object, object]]:
    """The role and what it lacks, of each problem."""
    gaps = check(catalogue_of(folder, FACTS | {f"data/{name}.yml": content for name, content in files.items()}))
    return [(gap.values["role"], gap.values["missing"]) for gap in gaps]


def test_a_role_has_a_level_for_all_competencies_of_the_model(tmp_path: Path) -> None:
    """An organisation's own level does not take the place of one that the model lacks."""
    roles = FACTS["data/roles.yml"].replace("bridging: 2, ", "")
    assert found(tmp_path, {"roles": roles, "targets": LEVELS}) == [("cmio", "bridging")]


def test_the_levels_of_a_role_of_its_own_stand_in_either_file(tmp_path: Path) -> None:
    """An organisation may say them with the role, or with its other levels."""
    roles = FACTS["data/roles.yml"] + OWN_ROLE
    assert found(tmp_path, {"roles": roles}) == [("ciso", "bridging")]
    assert found(tmp_path, {"roles": roles, "targets": LEVELS}) == []


def test_a_competency_of_its_own_is_asked_of_whom_it_likes(tmp_path: Path) -> None:
    """The roles of the model need no level for it."""
    assert found(tmp_path, {"competencies": FACTS["data/competencies.yml"] + OWN_COMPETENCY}) == []
