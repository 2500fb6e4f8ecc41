"""Takes words of this field; counts those that the words of the real texts split wrongly, and bounds them."""

import pytest

from tests.browser.published import real_views
from tests.builds import PROJECT
from tests.search.splits import LANGUAGES, Splits, gold
from vademecum.projections.search import splitter

LEAST, LEAST_WHOLE = 60, 20
WRONG = 0.02
"""The share of words that may be split where they are whole, or at a wrong place."""

MISSED = 0.15
"""The share of compounds that may stay whole: a part of them stands in no text."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_are_enough_words(code: str) -> None:
    """Of both sorts, and none of both."""
    words = gold(code)
    assert len({*words.parts} | {*words.whole}) == len(words.parts) + len(words.whole) >= LEAST
    assert len(words.whole) >= LEAST_WHOLE


@pytest.mark.parametrize("code", LANGUAGES)
def test_few_words_are_split_wrongly(code: str) -> None:
    """And few compounds stay whole."""
    splits = Splits(code, gold(code), splitter(real_views(PROJECT / "docs")[code]))
    told = "\n".join(splits.lines())
    assert len(splits.wrong) <= WRONG * len(splits.found), told
    assert len(splits.missed) <= MISSED * len(splits.words.parts), told
