"""Takes rows of a file that names cells by their ids; gives what the file says of each cell."""

from collections.abc import Iterable, Mapping

from vademecum.languages import N_
from vademecum.verification.claims import CELL, Claims, Fault, Key, Reading, UnreadableError, Value, plain


def reading_of(rows: Iterable[Mapping[str, Value]], file: str, language: str) -> tuple[Reading, list[Fault]]:
    """The cells by their ids; a cell that stands twice is a fault.

    Raises UnreadableError where a row names no role or no competency.
    """
    cells: dict[Key, Claims] = {}
    faults: list[Fault] = []
    for row in rows:
        role, competency = (str(row.get(name) or "") for name in CELL)
        if not role or not competency:
            raise UnreadableError(N_("A row names no role or no competency."))
        if (role, competency) in cells:
            twice = N_("{cell} stands there twice.")
            faults.append(Fault(file, twice, {"cell": f"{role} × {competency}"}))
        cells[role, competency] = {name: _plain(value) for name, value in row.items() if name not in CELL}
    return Reading(file, language, cells), faults


def _plain(value: Value) -> Value:
    return plain(value) if isinstance(value, str) else value
