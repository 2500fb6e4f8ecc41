"""Takes the facts of tools; checks which columns a sheet may have."""

import pytest

from tests.unit.model.reading import fault, faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["tools"]


def tool(column: str) -> str:
    """A tool of one column with these keys beside its name and its help."""
    return f"plan: {{name: {{nl: Plan}}, columns: {{stage: {{name: {{nl: Fase}}, help: {{nl: Hoe ver}}{column}}}}}}}"


@pytest.mark.parametrize("column", ["", ", type: date", ", type: choice, options: {done: {nl: Klaar}}"])
def test_a_choice_has_options_and_no_other_type_has(column: str) -> None:
    """A column without a type holds text."""
    assert list(valid(SHAPE, tool(column))["plan"].columns) == ["stage"]


@pytest.mark.parametrize("column", [", type: choice", ", type: choice, options: {}", ", options: {done: {nl: Klaar}}"])
def test_options_without_a_choice_are_wrong(column: str) -> None:
    """And a choice without options; the column is named."""
    assert faults(SHAPE, tool(column)) == {("1:43", "type-wrong")}
    assert fault(SHAPE, tool(column))["expected"].msgid == "options with “type: choice”, and with no other type"


def test_a_sheet_has_a_column() -> None:
    """Else there is nothing to fill in."""
    assert faults(SHAPE, "plan: {name: {nl: Plan}, columns: {}}") == {("1:35", "type-wrong")}


@pytest.mark.parametrize("width", [3, 81])
def test_a_width_fits_a_page(width: int) -> None:
    """From four characters to eighty."""
    assert [code for _, code in faults(SHAPE, tool(f", width: {width}"))] == ["type-wrong"]
