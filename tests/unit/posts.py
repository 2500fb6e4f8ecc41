"""Gives posts, and the facts of those who write them and of the series that they are parts of."""

from tests.sites import text
from tests.unit.facts import FACTS

PEOPLE = """\
anna: {name: Anna Bos, profile: {nl: Arts & CMIO., en: Doctor & CMIO.}}
bo: {name: Bo Holm}
"""
SERIES = """\
weeks:
  name: {nl: De eerste weken, da: De første uger, en: The first weeks}
  about: {nl: Over het begin., en: About the start.}
  parts: 3
years:
  name: {nl: Jaren, da: År, en: Years}
"""
FILES: dict[str, str] = FACTS | {"data/people.yml": PEOPLE, "data/series.yml": SERIES}
"""Facts to which a test adds its posts."""


def post(name: str, day: str, body: str = "", /, **keys: object) -> str:
    """A post of a day; its title is the id with a capital."""
    return text("post", name, body, date=day, **keys)


def posts(language: str = "nl", /, **days: str) -> dict[str, str]:
    """The files of posts with these ids and days."""
    return {f"{language}/blog/{name}.md": post(name, day) for name, day in days.items()}


def part(name: str, number: int, day: str = "2026-01-01", series: str = "weeks") -> dict[str, str]:
    """The file of a part of a series."""
    return {f"nl/blog/{name}.md": post(name, day, series={"id": series, "part": number})}
