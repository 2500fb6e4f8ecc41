"""Takes rows that name cells by ids; checks what they say of each cell."""

import pytest

from vademecum.verification.claims import Fault, UnreadableError, Value
from vademecum.verification.records import reading_of


def test_rows_are_cells_by_id() -> None:
    """Words with single spaces; all else as it is."""
    row: dict[str, Value] = {
        "role": "cmio",
        "competency": "a",
        "descriptor": " one\n two ",
        "level": 3,
        "model-level": None,
    }
    reading, faults = reading_of([row], "x.csv", "nl")
    assert (reading.file, reading.language, faults) == ("x.csv", "nl", [])
    assert reading.cells == {("cmio", "a"): {"descriptor": "one two", "level": 3, "model-level": None}}


def test_a_cell_that_stands_twice_is_a_fault() -> None:
    """Also where both say the same."""
    _, faults = reading_of([{"role": "cmio", "competency": "a"}] * 2, "x.csv", "nl")
    assert [(fault.file, fault.values) for fault in faults] == [("x.csv", {"cell": "cmio × a"})]
    assert isinstance(faults[0], Fault)


@pytest.mark.parametrize("row", [{"role": "cmio"}, {"role": "", "competency": "a"}, {}])
def test_a_row_without_a_cell_is_unreadable(row: dict[str, str]) -> None:
    """Nobody can say what it is about."""
    with pytest.raises(UnreadableError):
        reading_of([dict(row)], "x.csv", "nl")
