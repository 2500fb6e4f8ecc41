"""Takes the facts of checklists; checks what an item rests on and who answers."""

import pytest

from tests.unit.model.reading import fault, faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["checklists"]


def item(basis: str) -> str:
    """A checklist of one item with this basis."""
    return f"nis2: {{name: {{nl: NIS2}}, items: {{scope: {{role: cio, basis: [{basis}]}}}}}}"


def test_a_checklist_may_be_without_items() -> None:
    """Its text is still to be written."""
    assert valid(SHAPE, "nis2: {name: {nl: NIS2}}")["nis2"].items == {}


@pytest.mark.parametrize("basis", ["{source: a-2019}", "{law: nis2}", "{view: a.b}"])
def test_an_item_rests_on_a_source_a_law_or_a_view(basis: str) -> None:
    """Each of them alone is enough."""
    read = valid(SHAPE, item(basis))["nis2"].items["scope"]
    assert (read.role, read.competencies, len(read.basis)) == ("cio", (), 1)


@pytest.mark.parametrize("basis", ["{}", "{source: a, law: b}", "{source: a, law: b, view: c}"])
def test_a_basis_is_exactly_one_of_them(basis: str) -> None:
    """None is no basis, and two are two entries of the list."""
    assert faults(SHAPE, item(basis)) == {("1:61", "type-wrong")}
    assert fault(SHAPE, item(basis))["expected"].msgid == "exactly one of source, law and view"


def test_an_item_without_a_basis_is_wrong() -> None:
    """The key must be there."""
    assert fault(SHAPE, "a: {name: {nl: A}, items: {b: {role: cio}}}") == {"key": "basis"}


def test_items_keep_their_order() -> None:
    """It is the order in which they are asked."""
    items = "{b: {role: cio, basis: []}, a: {role: cio, basis: []}}"
    assert list(valid(SHAPE, f"x: {{name: {{nl: X}}, items: {items}}}")["x"].items) == ["b", "a"]
