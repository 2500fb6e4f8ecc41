"""Takes a small site; checks what the roundup of a week says in each language, and what it leaves out."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, text
from tests.unit.digests import W47, W48, post, view_of
from vademecum.model import Week
from vademecum.projections.digest import Digest, digest

NONE: Mapping[str, str] = {}


def made(folder: Path, files: Mapping[str, str] = NONE, language: str = "nl", week: Week = W47) -> Digest:
    """The roundup of a week."""
    return digest(view_of(folder, files, language), week)


def said(found: Digest) -> list[str]:
    """What it names, in its order."""
    return [one.shown.entry.ref for one in found.news]


def test_posts_and_texts_are_told_apart_and_so_are_new_and_revised(tmp_path: Path) -> None:
    """By the days that they bear."""
    found = made(tmp_path)
    groups = (found.new_posts, found.revised_posts, found.new_texts, found.revised_texts)
    assert [[one.shown.entry.ref for one in group] for group in groups] == [
        ["post:new"],
        ["post:old"],
        ["practice:first"],
        ["practice:again"],
    ]
    assert [one.day for one in found.news] == [date(2026, 11, day) for day in (17, 18, 22, 16)]


def test_a_language_hears_of_its_own_texts_only(tmp_path: Path) -> None:
    """What it borrows from another is none of them."""
    assert said(made(tmp_path / "da", language="da")) == ["post:new", "practice:first"]
    assert said(made(tmp_path / "en", language="en")) == []


@pytest.mark.parametrize(
    "keys",
    [
        {"draft": True},
        {"audience": "board"},
        {"date": "2027-11-17"},
        {"date": "2026-11-15"},
        {"date": "2026-11-23"},
    ],
)
def test_what_no_reader_sees_or_another_week_brought_is_not_told(keys: dict[str, object], tmp_path: Path) -> None:
    """Drafts, texts for an audience, and days just outside the week."""
    assert said(made(tmp_path, {"nl/blog/new.md": post("new", **keys)}))[:1] == ["post:old"]


def test_a_scheduled_post_is_not_told(tmp_path: Path) -> None:
    """As long as the edition's day is before it, even in its own week."""
    files = {"data/site.yml": f"date: 2026-11-16\n{SITE}", "nl/blog/old.md": post("old", date="2026-11-16")}
    assert said(made(tmp_path, files)) == ["post:old", "practice:first", "practice:again"]


def test_a_text_that_is_new_and_revised_in_one_week_is_new(tmp_path: Path) -> None:
    """Its day is the later one, so that it is not told again for that."""
    found = made(tmp_path, {"nl/blog/new.md": post("new", updated="2026-11-19")})
    assert [(one.shown.entry.id, one.day) for one in found.new_posts] == [("new", date(2026, 11, 19))]


def test_a_roundup_does_not_tell_of_roundups(tmp_path: Path) -> None:
    """They are posts, but bring nothing new."""
    assert said(made(tmp_path, {"nl/blog/digest.md": post("digest-2026-w47")}))[0] == "post:new"


def test_days_of_laws_are_told_eight_weeks_ahead(tmp_path: Path) -> None:
    """In the languages that have words for them; not those before the week."""
    dutch, danish = made(tmp_path / "nl").dates, made(tmp_path / "da", language="da").dates
    assert [(found.on, found.what) for found in dutch] == [
        (date(2026, 12, 2), "Markering"),
        (date(2027, 1, 17), "Nog net"),
    ]
    assert [found.what for found in danish] == ["Lige akkurat"]


def test_links_have_a_note_in_the_language(tmp_path: Path) -> None:
    """Those of the week, in the order in which they were chosen."""
    addresses = {code: [link.url for link in made(tmp_path / code, language=code).links] for code in ("nl", "da", "en")}
    first, second = "https://example.org/a?b=1&c=2", "https://example.org/dansk"
    assert addresses == {"nl": [first], "da": [first, second], "en": []}


RECORD = "nl:\n  {week}: {{texts: {{'post:new': {day}}}, law: {{ai-act: [2026-12-02]}}, links: ['{url}']}}\n"


def recorded(week: str, day: str = "2026-11-17", url: str = "https://example.org/a?b=1&c=2") -> dict[str, str]:
    """A record of one roundup in Dutch."""
    return {"data/digests.yml": RECORD.format(week=week, day=day, url=url)}


def test_what_an_earlier_week_said_is_left_out(tmp_path: Path) -> None:
    """A text, a day of a law, and a link."""
    found = made(tmp_path, recorded("2026-W46"))
    assert said(found) == ["post:old", "practice:first", "practice:again"]
    assert ([one.what for one in found.dates], found.links) == (["Nog net"], ())


def test_a_revised_text_is_told_again(tmp_path: Path) -> None:
    """Where its day is newer than the one it was told for."""
    assert said(made(tmp_path, recorded("2026-W46", "2026-11-16")))[0] == "post:new"


@pytest.mark.parametrize("week", ["2026-W47", "2026-W48", "2027-W01"])
def test_the_week_itself_and_later_ones_hide_nothing(week: str, tmp_path: Path) -> None:
    """So a roundup can be written again."""
    assert made(tmp_path, recorded(week)).is_empty is False
    assert said(made(tmp_path / "again", recorded(week))) == said(made(tmp_path / "first"))


def test_the_record_of_another_language_hides_nothing(tmp_path: Path) -> None:
    """Its readers have had another mail."""
    files = {"data/digests.yml": recorded("2026-W46")["data/digests.yml"].replace("nl:", "da:")}
    assert said(made(tmp_path, files))[0] == "post:new"


def test_a_text_that_was_renamed_is_not_told_again(tmp_path: Path) -> None:
    """Nor a law: the record has the id of that time."""
    renamed = {"nl/blog/new.md": post("newer", formerly=["new"]), "da/blog/ny.md": text("post", "newer")}
    assert said(made(tmp_path, {**renamed, **recorded("2026-W46")}))[0] == "post:old"


def test_a_week_may_have_brought_nothing(tmp_path: Path) -> None:
    """Then it is empty; one with a link alone is not."""
    empty = Week(2025, 7)
    assert made(tmp_path, week=empty).is_empty
    assert not made(tmp_path / "later", week=W48).is_empty
