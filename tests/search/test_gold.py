"""Takes the gold queries; checks that they are enough, of every sort, and that their pages exist."""

from collections import Counter

import pytest

from tests.browser.published import real_views
from tests.builds import PROJECT
from tests.search.gold import LANGUAGES, SORTS, queries

LEAST, LEAST_OF_A_SORT = 80, 10


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_are_enough_of_every_sort(code: str) -> None:
    """None is there twice, and about a third is kept aside."""
    found = list(queries(code))
    assert len({one.words.lower() for one in found}) == len(found) >= LEAST
    counts = Counter(one.sort for one in found)
    assert set(counts) == set(SORTS)
    assert min(counts.values()) >= LEAST_OF_A_SORT
    assert 0.25 < sum(one.is_aside for one in found) / len(found) < 0.42
    assert all(any(one.is_aside and one.sort == sort for one in found) for sort in SORTS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_their_pages_exist(code: str) -> None:
    """Under the names that they have today; what should have no answer has none."""
    shown = real_views(PROJECT / "docs")[code].shown
    found = list(queries(code))
    assert [ref for one in found for ref in one.pages if ref not in shown] == []
    assert [one.words for one in found if bool(one.pages) == (one.sort == "no-answer")] == []
