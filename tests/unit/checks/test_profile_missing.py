"""Takes people and posts; checks in which languages an author lacks a profile."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.unit.posts import post
from vademecum.checks.profile_missing import check

POST = {"nl/blog/a.md": post("a", "2026-01-01", authors=["anna"])}
DANISH = {"da/blog/a.md": text("post", "a")}


def missing(folder: Path, people: str, files: dict[str, str]) -> list[tuple[str, object, object]]:
    """Place, author and languages of each problem."""
    found = check(catalogue_of(folder, files | {"data/people.yml": people}))
    return [(str(one.span).rpartition("/")[2], one.values["author"], one.values["missing"]) for one in found]


def test_an_author_without_a_profile_is_reported_at_the_name(tmp_path: Path) -> None:
    """With the languages of the posts, in the order of the site; a translation has the author of its original."""
    found = missing(tmp_path, "bo: {name: Bo}\nanna: {name: Anna}\n", DANISH | POST)
    assert found == [("people.yml:2:1", "anna", "nl, da")]


def test_a_profile_that_lacks_a_language_is_reported_at_its_key(tmp_path: Path) -> None:
    """It is there that it is to be added."""
    found = missing(tmp_path, "anna: {name: Anna, profile: {nl: Arts., en: Doctor.}}\n", DANISH | POST)
    assert found == [("people.yml:1:20", "anna", "da")]


@pytest.mark.parametrize(
    ("people", "files"),
    [
        ("anna: {name: Anna, profile: {nl: Arts.}}\n", POST),
        ("anna: {name: Anna}\n", {"nl/blog/a.md": post("a", "2026-01-01")}),
        ("bo: {name: Bo}\n", POST),
    ],
    ids=["language-of-the-posts", "no-posts", "unknown-author"],
)
def test_nobody_else_needs_one(tmp_path: Path, people: str, files: dict[str, str]) -> None:
    """Not in a language without posts of theirs, not who only reviews, and not who does not exist."""
    assert missing(tmp_path, people, files) == []
