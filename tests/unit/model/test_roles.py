"""Takes the front matter of roles and their facts; checks groups and target levels."""

from tests.unit.model.reading import faults, found, valid
from vademecum.model import RolesFile

FILE = """\
groups:
  leads: {name: {nl: Leiders}}
roles:
  cmio:
    group: leads
    name: {nl: CMIO}
    targets: {digital-strategy: 3, bridging: 4}
  cio: {group: leads, name: {nl: CIO}, targets: {}}
"""


def test_roles_keep_the_order_of_the_file() -> None:
    """It is the order of reading."""
    file = valid(RolesFile, FILE)
    assert list(file.roles) == ["cmio", "cio"]
    assert file.roles["cmio"].targets == {"digital-strategy": 3, "bridging": 4}


def test_a_target_is_a_level() -> None:
    """From 0 to 4."""
    assert faults(RolesFile, FILE.replace("bridging: 4", "bridging: 5")) == {("7:46", "type-wrong")}


def test_a_role_has_a_group_a_name_and_targets() -> None:
    """Its full name may be left out."""
    assert valid(RolesFile, FILE).roles["cio"].full_name == {}
    _, problems = found(RolesFile, "groups: {}\nroles:\n  cmio: {}\n")
    assert [problem.values["key"] for problem in problems] == ["group", "name", "targets"]
