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


def test_a_series_may_go_without_a_number() -> None:
    """Then the days give the order."""
    assert valid(PostText, f"{FRONT}series: {{id: s}}").series.part is None


@pytest.mark.parametrize(
    ("series", "place", "code"),
    [("{id: s, part: 0}", "5:23", "type-wrong"), ("{part: 1}", "5:9", "key-missing"), ("s", "5:9", "type-wrong")],
)
def test_a_series_has_an_id_and_counts_from_1(series: str, place: str, code: str) -> None:
    """A part 0 does not exist."""
    assert faults(PostText, f"{FRONT}series: {series}") == {(place, code)}
