"""Takes laws; checks the legal calendar of a country as a page and as a file."""

from datetime import UTC, date, datetime
from pathlib import Path

from icalendar import Calendar, Event

from tests.unit.laws import LAWS
from tests.unit.pages.reading import page_of, section, tree_of

DUTCH = "nl/wetgeving/wettenkalender-nederland"


def events_of(folder: Path, path: str = DUTCH) -> list[Event]:
    """The events of an iCalendar file."""
    content = tree_of(folder, LAWS)[f"{path}.ics"].content
    assert isinstance(content, bytes)
    calendar = Calendar.from_ical(content.decode())
    assert isinstance(calendar, Calendar)
    return list(calendar.events)


def test_a_calendar_shows_what_comes_and_what_has_begun(tmp_path: Path) -> None:
    """What comes is in order, what has begun in the opposite one; whose law it is stands behind it."""
    page = page_of(tmp_path, LAWS, f"{DUTCH}.md")
    assert section(page, "coming").splitlines() == [
        "- **1 mei 2027** – [NIS2-richtlijn](nis2-richtlijn.md) (Europese Unie): Herzien"
    ]
    assert section(page, "past").splitlines()[:2] == [
        "- **31 januari 2026** – [Cyberwet](cyberwet.md): In werking",
        "- **17 oktober 2024** – [NIS2-richtlijn](nis2-richtlijn.md) (Europese Unie): In wet",
    ]


def test_a_calendar_says_what_comes_next(tmp_path: Path) -> None:
    """At its head, or that nothing does."""
    tree = tree_of(tmp_path, LAWS)
    assert tree[f"{DUTCH}.md"].meta["description"] == "Nog te komen: 1. De volgende is 1 mei 2027: NIS2-richtlijn."
    assert "geen datum meer" in tree["nl/wetgeving/wettenkalender-verenigd-koninkrijk.md"].meta["description"]


def test_a_bill_is_called_one(tmp_path: Path) -> None:
    """It stands among what has no date."""
    page = page_of(tmp_path, LAWS, "nl/wetgeving/wettenkalender-verenigd-koninkrijk.md")
    assert "- [Britse wet](britse-wet.md) (Wetsvoorstel)" in section(page, "undated")


def test_a_page_leads_to_its_file(tmp_path: Path) -> None:
    """And says of which type it is."""
    page = page_of(tmp_path, LAWS, f"{DUTCH}.md")
    assert "](wettenkalender-nederland.ics){type=text/calendar}" in page


def test_a_calendar_exists_in_every_language(tmp_path: Path) -> None:
    """Each names the others."""
    alternates = tree_of(tmp_path, LAWS)[f"{DUTCH}.md"].meta["alternates"]
    assert [(other["language"], other["path"]) for other in alternates] == [
        ("nl", f"{DUTCH}.md"),
        ("da", "da/lovgivning/lovkalender-nederlandene.md"),
        ("en", "en/law/legal-calendar-netherlands.md"),
    ]


def test_an_event_is_a_whole_day_with_its_law(tmp_path: Path) -> None:
    """It tells who must act, what is asked, the sources and their day, and leaves the reader free."""
    event = events_of(tmp_path)[0]
    assert (event.start, event["summary"]) == (date(2024, 10, 17), "NIS2-richtlijn: In wet")
    assert str(event["description"]).split("\n\n")[:2] == ["Voor wie: Ziekenhuizen", "Meld het binnen 24 uur."]
    assert "Text of NIS2 https://example.org/nis2" in str(event["description"])
    assert (event["transp"], event.DTSTAMP) == ("TRANSPARENT", datetime(2026, 1, 10, tzinfo=UTC))


def test_each_event_has_a_name_of_its_own(tmp_path: Path) -> None:
    """The same in every language, so that a calendar that is read again holds each of them once."""
    dutch = [str(event["uid"]) for event in events_of(tmp_path / "a")]
    danish = [str(event["uid"]) for event in events_of(tmp_path / "b", "da/lovgivning/lovkalender-nederlandene")]
    assert dutch == [f"https://example.org/id/law/{name}" for name in ("nis2/2", "cbw/1", "nis2/1")]
    assert dutch == danish


def test_signs_that_mean_something_are_kept(tmp_path: Path) -> None:
    """A semicolon and a colon in the words of a law do not end them."""
    event = events_of(tmp_path, "en/law/legal-calendar-european-union")[0]
    assert "Report it; within 24 hours." in str(event["description"])


def test_a_file_ends_its_lines_as_the_standard_wants(tmp_path: Path) -> None:
    """RFC 5545, 3.1: CRLF, and no line is over 75 bytes."""
    content = tree_of(tmp_path, LAWS)[f"{DUTCH}.ics"].content
    assert isinstance(content, bytes)
    lines = content.decode().split("\r\n")
    assert "\n" not in "".join(lines)
    assert max(len(line.encode()) for line in lines) <= 75
