"""Takes texts with and without a check; gives them with another one, and not a byte otherwise."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import catalogue_of, make_docs
from tests.unit.facts import FACTS
from vademecum.authoring import edited, write
from vademecum.authoring.reviews.edits import review_edit
from vademecum.model import Review

PATH = "nl/over.md"
ON = date(2026, 11, 23)


def after(folder: Path, front: str, by: str = "anna", following: date | None = None) -> str:
    """The front matter of a text after a check, but for the four keys that every text has."""
    head = "kind: page\nid: about\ntitle: Over ons 🙂\nsummary: Wat dit is.\n"
    files = {**FACTS, PATH: f"---\n{head}{front}---\nTekst.\n".replace("\n", "\r\n")}
    docs = make_docs(folder, files)
    text = catalogue_of(folder, files).entries["page:about"].texts["nl"]
    write(docs, edited(docs, [review_edit(docs, text, Review(by=by, on=ON, next=following, of=None))]))
    found = (docs / PATH).read_bytes().decode()
    assert found.count("\r\n") == found.count("\n")
    return found.replace("\r\n", "\n").removeprefix(f"---\n{head}").removesuffix("---\nTekst.\n")


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("", "reviewed: {by: anna, on: 2026-11-23}\n"),
        ("# last\n", "# last\nreviewed: {by: anna, on: 2026-11-23}\n"),
        (
            "reviewed: {by: bo, on: 2025-01-01, next: 2026-01-01} # by hand\nslug: a\n",
            "reviewed: {by: anna, on: 2026-11-23} # by hand\nslug: a\n",
        ),
        (
            "reviewed:\n  on: 2025-01-01\n  by: bo\n\nslug: a\n",
            "reviewed: {by: anna, on: 2026-11-23}\n\nslug: a\n",
        ),
        ("reviewed:\nslug: a\n", "reviewed: {by: anna, on: 2026-11-23}\nslug: a\n"),
    ],
    ids=["new", "behind a comment", "group", "block", "empty"],
)
def test_the_check_takes_the_place_of_the_last_one(tmp_path: Path, front: str, expected: str) -> None:
    """A day that was named for the next check goes with the check that it belonged to; line ends stay."""
    assert after(tmp_path, front) == expected


def test_the_next_day_is_written_where_one_is_named(tmp_path: Path) -> None:
    """Else the period holds."""
    found = after(tmp_path, "", following=date(2027, 2, 1))
    assert found == "reviewed: {by: anna, on: 2026-11-23, next: 2027-02-01}\n"


@pytest.mark.parametrize(("by", "written"), [("a.b-c_1", "a.b-c_1"), ("007", '"007"'), ("true", '"true"')])
def test_a_key_is_read_as_it_was_given(tmp_path: Path, by: str, written: str) -> None:
    """One that YAML would take for a number or a truth value stands in quotes."""
    assert after(tmp_path, "", by) == f"reviewed: {{by: {written}, on: 2026-11-23}}\n"
