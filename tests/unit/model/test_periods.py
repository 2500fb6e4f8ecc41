"""Takes periods as people write them; checks on which day they end, and what is no period."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.model.reading import fault, valid
from vademecum.model import NEVER, KindPolicy, Period, read_period

DAYS = st.dates(max_value=date(2900, 12, 31))
COUNTS = st.integers(1, 1000)


@pytest.mark.parametrize(
    ("words", "day", "expected"),
    [
        ("90 days", "2026-11-23", "2027-02-21"),
        ("1 day", "2028-02-28", "2028-02-29"),
        ("26 weeks", "2026-11-23", "2027-05-24"),
        ("1 month", "2026-01-31", "2026-02-28"),
        ("1 month", "2028-01-31", "2028-02-29"),
        ("13 months", "2026-12-31", "2028-01-31"),
        ("1 year", "2028-02-29", "2029-02-28"),
        ("2 years", "2026-11-23", "2028-11-23"),
        ("9999 days", "9999-01-01", "9999-12-31"),
        ("9999 years", "2026-11-23", "9999-12-31"),
    ],
)
def test_a_period_ends_on_a_day(words: str, day: str, expected: str) -> None:
    """A month that lacks the day ends it on its last one; nothing ends after the calendar does."""
    assert read_period(words).after(date.fromisoformat(day)) == date.fromisoformat(expected)


def test_never_does_not_end() -> None:
    """It has no day."""
    assert read_period("never").after(date(2026, 11, 23)) is None


@given(DAYS, COUNTS)
def test_days_and_weeks_are_counted(day: date, count: int) -> None:
    """As the calendar counts them."""
    assert Period(count, "day").after(day) == day + timedelta(days=count)
    assert Period(count, "week").after(day) == day + timedelta(weeks=count)


@given(DAYS, COUNTS)
def test_months_keep_the_day_where_they_can(day: date, count: int) -> None:
    """Else it is the last one of the month, never one of the next."""
    end = Period(count, "month").after(day)
    assert end is not None
    assert end.year * 12 + end.month == day.year * 12 + day.month + count
    assert end.day == day.day or (end.day < day.day and (end + timedelta(days=1)).day == 1)


@given(DAYS, COUNTS)
def test_a_year_is_twelve_months(day: date, count: int) -> None:
    """And longer periods never end before shorter ones."""
    assert Period(count, "year").after(day) == Period(12 * count, "month").after(day)
    longer, shorter = Period(count + 1, "month").after(day), Period(count, "month").after(day)
    assert longer is not None and shorter is not None
    assert longer > shorter


@given(st.one_of(st.just(NEVER), st.builds(Period, COUNTS, st.sampled_from(["day", "week", "month", "year"]))))
def test_a_period_is_read_as_it_is_written(period: Period) -> None:
    """With one and with many."""
    assert read_period(str(period)) == period


@pytest.mark.parametrize(
    "words",
    ["12", "12months", "0 days", "-1 days", "1.5 years", "12 Months", "twelve months", "", "12 months ", "๑ day"],
)
def test_what_is_no_period_is_refused(words: str) -> None:
    """The sentence shows some that are."""
    with pytest.raises(ValueError):
        read_period(words)
    assert fault(KindPolicy, f'review-every: "{words}"')["expected"].msgid.startswith("a period, such as 12 months")


def test_a_bare_number_is_no_period() -> None:
    """Of what, it does not say."""
    assert fault(KindPolicy, "review-every: 12")["key"] == "review-every"


def test_nothing_said_is_not_never() -> None:
    """A kind may leave it to the site, or say that its texts hold for ever."""
    assert valid(KindPolicy, "fallback: none").review_every is None
    assert valid(KindPolicy, "review-every:").review_every is None
    assert valid(KindPolicy, "review-every: never").review_every == NEVER


def test_the_old_name_leads_to_the_new_one() -> None:
    """With the number that stands there."""
    assert fault(KindPolicy, "review_months: 24") == {"key": "review_months", "now": "review-every: 24 months"}
