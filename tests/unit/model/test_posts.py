"""Takes the front matter of blog posts; checks days, authors and series."""

from datetime import date

import pytest

from tests.unit.model.reading import faults, valid
from vademecum.model import PostText

FRONT = "kind: post\nid: a\ntitle: T\nsummary: S\n"


def test_a_translation_may_leave_out_the_facts() -> None:
    """They stand once, in the original."""
    assert (valid(PostText, FRONT).date, valid(PostText, FRONT).authors) == (None, ())


def test_a_post_has_a_day_and_authors() -> None:
    """An author that stands twice counts once."""
    post = valid(PostText, f"{FRONT}date: 2026-02-03\nupdated: 2026-03-04\nauthors: [anna, bo, anna]\n")
    assert (post.date, post.updated, post.authors) == (date(2026, 2, 3), date(2026, 3, 4), ("anna", "bo"))


def test_a_post_says_which_part_of_a_series_it_is() -> None:
    """The days do not say it: a part may be written late."""
    series = valid(PostText, f"{FRONT}series: {{id: s, part: 3}}").series
    assert (series.id, series.part) == ("s", 3)


@pytest.mark.parametrize(
    ("series", "place", "code"),
    [
        ("{id: s, part: 0}", "5:23", "type-wrong"),
        ("{part: 1}", "5:9", "key-missing"),
        ("{id: s}", "5:9", "key-missing"),
        ("s", "5:9", "type-wrong"),
    ],
)
def test_a_part_names_its_series_and_counts_from_1(series: str, place: str, code: str) -> None:
    """A part 0 does not exist."""
    assert faults(PostText, f"{FRONT}series: {series}") == {(place, code)}
