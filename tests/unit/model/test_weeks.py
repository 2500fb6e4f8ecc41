"""Takes weeks as people type them; checks their days, and which are none."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.model import Week, read_week


def test_a_week_has_its_days() -> None:
    """From Monday to Sunday."""
    week = read_week("2026-W47")
    assert (week.monday, week.friday, week.sunday) == (date(2026, 11, 16), date(2026, 11, 20), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("words", "monday"),
    [("2026-W01", date(2025, 12, 29)), ("2026-W53", date(2026, 12, 28)), ("2021-W01", date(2021, 1, 4))],
)
def test_a_week_may_begin_in_another_year(words: str, monday: date) -> None:
    """Its year is that of its Thursday."""
    assert read_week(words).monday == monday


@pytest.mark.parametrize(
    "words",
    [
        "2026-W60",
        "2026-47",
        "2026-W00",
        "2027-W53",
        "2026-W7",
        "2026-w47",
        "47",
        "",
        "2026-W47 ",
        "2026-W\u0664\u0667",
        "0000-W01",
    ],
)
def test_other_words_are_no_week(words: str) -> None:
    """Neither what is written otherwise, nor what the calendar lacks."""
    with pytest.raises(ValueError):
        read_week(words)


@given(st.dates(date(1000, 1, 6), date(2999, 12, 20)))
def test_every_day_is_in_its_own_week_alone(day: date) -> None:
    """As Python's calendar has it; the words of a week are those it is read from."""
    year, number, _ = day.isocalendar()
    week = Week(year, number)
    assert day in week
    assert day + timedelta(days=7) not in week
    assert read_week(str(week)) == week


def test_weeks_are_in_the_order_of_their_words() -> None:
    """So a record can be sorted by either."""
    weeks = [Week(2026, 9), Week(2026, 10), Week(2027, 1)]
    assert sorted(weeks, key=str) == sorted(weeks) == weeks
