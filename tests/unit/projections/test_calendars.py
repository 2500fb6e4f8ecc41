"""Takes laws; checks which dates stand in the calendar of a country."""

from datetime import date
from pathlib import Path

from tests.sites import make_docs
from tests.unit.laws import LAWS
from vademecum.catalogue import Edition
from vademecum.projections.calendars import Calendar, calendars
from vademecum.site import read_site


def calendars_of(folder: Path, code: str = "nl") -> dict[str, Calendar]:
    """The calendars of a language, by country."""
    view = read_site(make_docs(folder, LAWS), environment={}).views(Edition())[code]
    return {calendar.country: calendar for calendar in calendars(view)}


def test_there_is_a_calendar_for_each_country(tmp_path: Path) -> None:
    """In the order in which the facts name them."""
    assert list(calendars_of(tmp_path)) == ["eu", "nl", "gb"]


def test_european_law_holds_in_a_member_only(tmp_path: Path) -> None:
    """The Dutch calendar has it, the British has not."""
    found = calendars_of(tmp_path)
    assert [day.law.entry.id for day in (*found["nl"].past, *found["nl"].coming)] == ["nis2", "cbw", "nis2"]
    assert found["gb"].past == found["gb"].coming == ()


def test_dates_are_in_order_and_parted_by_the_day_of_the_build(tmp_path: Path) -> None:
    """What begins on that day has begun."""
    dutch = calendars_of(tmp_path)["nl"]
    assert [day.on for day in dutch.past] == [date(2024, 10, 17), date(2026, 1, 31)]
    assert [day.on for day in dutch.coming] == [date(2027, 5, 1)]


def test_a_law_without_a_date_is_not_lost(tmp_path: Path) -> None:
    """It stands apart."""
    assert [law.title for law in calendars_of(tmp_path)["gb"].undated] == ["Britse wet"]
