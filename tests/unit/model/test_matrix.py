"""Takes the facts of the matrix; checks which roles can be compared, and which levels an organisation can set."""

import pytest

from tests.unit.model.reading import faults, valid
from vademecum.model import MatrixFile, OwnTargets


def test_groups_keep_their_order() -> None:
    """And the roles in them; a site may have none."""
    groups = valid(MatrixFile, "comparisons: [[cnio, cmio], [cmio, cio, ciso, board-member]]").comparisons
    assert groups == (("cnio", "cmio"), ("cmio", "cio", "ciso", "board-member"))
    assert valid(MatrixFile, "{}").comparisons == ()


@pytest.mark.parametrize("roles", ["[cmio]", "[cmio, cmio]", "[a, b, c, d, e]", "[]", "cmio"])
def test_two_to_four_roles_are_compared(roles: str) -> None:
    """Any other number is reported at its group: more than four are a matrix."""
    assert faults(MatrixFile, f"comparisons:\n  - [cmio, cio]\n  - {roles}\n") == {("3:5", "type-wrong")}


def test_an_organisation_sets_levels_that_exist() -> None:
    """From 0 to 4, under its name."""
    found = valid(OwnTargets, "organisation: {nl: Huis}\ntargets: {cio: {bridging: 0}}")
    assert (found.organisation, found.targets) == ({"nl": "Huis"}, {"cio": {"bridging": 0}})
    assert faults(OwnTargets, "organisation: {nl: Huis}\ntargets:\n  cio: {bridging: 7}\n") == {("3:19", "type-wrong")}
