"""Takes small matrices and groups of roles; checks which comparisons are made of them, and what differs in each."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.unit.facts import FACTS
from tests.unit.projections.matrix.test_matrix import levels, matrix_of
from vademecum.projections.matrix import comparisons, side_by_side

ROLES = """\
groups:
  leads: {name: {nl: Leiders}}
roles:
  cmio: {group: leads, name: {nl: CMIO}, targets: {bridging: 2, strategy: 4}}
  cnio: {group: leads, name: {nl: CNIO}, targets: {bridging: 2, strategy: 4}}
  a: {group: leads, name: {nl: A}, targets: {bridging: 3, strategy: 1}}
  a-b: {group: leads, name: {nl: AB}, targets: {bridging: 1}}
  b-c: {group: leads, name: {nl: BC}, targets: {bridging: 1, strategy: 1}}
  c: {group: leads, name: {nl: C}, targets: {bridging: 1, strategy: 1}}
"""
FILES = {**FACTS, "data/roles.yml": ROLES}


def named(folder: Path, *groups: Sequence[str]) -> list[str]:
    """The names of the comparisons of these groups."""
    return [found.name for found in comparisons(matrix_of(folder, FILES), groups)]


def test_roles_stand_in_the_order_of_their_group(tmp_path: Path) -> None:
    """With their cells, whatever the order of the matrix is."""
    found = side_by_side(matrix_of(tmp_path, FILES), ["a", "cmio"])
    assert [role.entry.id for role in found.roles] == ["a", "cmio"]
    assert levels(found) == [[1, 4], [3, 2]]
    assert [cell.role.entry.id for row in found.rows for cell in row.cells] == ["a", "cmio", "a", "cmio"]


def test_a_group_has_the_name_of_its_roles(tmp_path: Path) -> None:
    """Of those that are visible, and none where fewer than two are."""
    assert named(tmp_path, ("cmio", "cnio"), ("a", "hidden", "cmio"), ("cmio", "hidden")) == ["cmio-cnio", "a-cmio"]


def test_no_group_is_compared_twice(tmp_path: Path) -> None:
    """Neither in another order, nor because a role of it is hidden."""
    assert named(tmp_path, ("cmio", "a"), ("a", "cmio"), ("cmio", "a", "hidden")) == ["cmio-a"]


def test_no_two_groups_share_a_name(tmp_path: Path) -> None:
    """Ids with hyphens may read the same when they are joined."""
    assert named(tmp_path, ("a", "b-c"), ("a-b", "c")) == ["a-b-c", "a-b-c-2"]


@pytest.mark.parametrize(
    ("roles", "differing", "highest"),
    [
        (("cmio", "cnio"), [], [[], []]),
        (("cmio", "a"), ["A1", "B1"], [["A1"], ["B1"]]),
        (("cmio", "cnio", "a"), ["A1", "B1"], [[], [], ["B1"]]),
        (("c", "a-b"), ["A1"], [["A1"], []]),
    ],
)
def test_a_comparison_says_what_differs(
    tmp_path: Path, roles: tuple[str, ...], differing: list[str], highest: list[list[str]]
) -> None:
    """And in which rows one role alone is asked most: a role without a level is asked less than any other."""
    (found,) = comparisons(matrix_of(tmp_path, FILES), [roles])
    assert [row.code for row in found.differing] == differing
    assert [[row.code for row in found.highest(number)] for number, _ in enumerate(found.roles)] == highest
