"""Takes the facts of laws; checks dates and countries."""

from datetime import date

import pytest

from tests.unit.model.reading import faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["law"]
LAW = """\
nis2:
  name: {nl: NIS2}
  country: eu
  asks: {nl: Melden}
  dates:
    - {on: 2024-10-17, what: {nl: In werking}}
  sources: [nis2-article-20]
  checked: 2026-11-21
"""


def test_a_law_has_dates_and_the_day_on_which_it_was_checked() -> None:
    """`on` needs no quotes: only `true` and `false` are truth values here."""
    law = valid(SHAPE, LAW)["nis2"]
    assert (law.dates[0].on, law.checked) == (date(2024, 10, 17), date(2026, 11, 21))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("country: eu", "country: fr", ("3:12", "value-unknown")),
        ("2024-10-17", "2024-10", ("6:12", "date-invalid")),
        ("  checked: 2026-11-21\n", "", ("2:3", "key-missing")),
    ],
)
def test_a_fault_stands_at_its_place(old: str, new: str, expected: tuple[str, str]) -> None:
    """Country, date or a key that is left out."""
    assert faults(SHAPE, LAW.replace(old, new)) == {expected}
