"""Takes the real texts; holds part two to its counts: practices, checklists with their items, guides, tools, posts."""

import pytest

from tests.content.test_content import LANGUAGES, entries
from vademecum.catalogue import Catalogue
from vademecum.projections.statistics import count

COUNTS = {"practice": 17, "checklist": 8, "guide": 6, "tool": 8}
ITEMS = 101
LEAST_POSTS = 12
FEWER_LANGUAGES = {1: 1, 2: 1}
"""How many posts exist on purpose in one language, and in two."""


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", COUNTS)
def test_all_are_written_in_every_language(kind: str, code: str, catalogue: Catalogue) -> None:
    """None is borrowed, and none is only facts."""
    (row,) = (row for row in count(catalogue) if (row.kind, row.language) == (kind, code))
    assert (row.own, row.to_come, row.borrowed) == (COUNTS[kind], 0, 0)


def test_the_checklists_have_all_items(catalogue: Catalogue) -> None:
    """In the facts; a rule compares them with the texts."""
    assert sum(len(checklist.items) for checklist in catalogue.facts.checklists.values()) == ITEMS


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_are_enough_posts(code: str, catalogue: Catalogue) -> None:
    """In each language."""
    assert sum(code in entry.texts for entry in entries(catalogue, "post")) >= LEAST_POSTS


def test_some_posts_exist_in_fewer_languages(catalogue: Catalogue) -> None:
    """On purpose: nothing falls back silently."""
    posts = [len(entry.texts) for entry in entries(catalogue, "post")]
    assert {languages: posts.count(languages) for languages in (1, 2)} == FEWER_LANGUAGES
