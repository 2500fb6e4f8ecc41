"""Takes days and months; checks how each language writes them."""

import datetime

import pytest

from vademecum.languages import format_date, format_month

DAY = datetime.date(2026, 3, 5)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nl", "5 maart 2026"),
        ("da", "5. marts 2026"),
        ("en", "5 March 2026"),
        ("en-us", "March 5, 2026"),
        ("de", "5. März 2026"),
        ("nl-xx", "5 maart 2026"),
        ("xx", "5 March 2026"),
        ("no code at all", "5 March 2026"),
    ],
)
def test_a_day_is_written_in_full(code: str, expected: str) -> None:
    """Each language has its own order, point and month; what is unknown falls back to its language, then English."""
    assert format_date(DAY, code) == expected


@pytest.mark.parametrize(("code", "expected"), [("nl", "maart 2026"), ("da", "marts 2026"), ("en", "March 2026")])
def test_a_month_is_written_with_its_year(code: str, expected: str) -> None:
    """A month has no day in it."""
    assert format_month(2026, 3, code) == expected


def test_there_is_no_thirteenth_month() -> None:
    """A month outside the year is refused."""
    with pytest.raises(ValueError, match="month must be in"):
        format_month(2026, 13, "nl")
