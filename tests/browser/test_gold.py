"""The gold queries, asked of the project's own site: who looks for something finds it early."""

import pytest
from playwright.sync_api import Page

from tests.browser.published import LANGUAGES, Published
from tests.search.asking import ask
from tests.search.gold import queries
from tests.search.scores import Scores, lines

LEAST = 0.97
"""The share of queries that are answered well at least: of those that may be looked at, and of those kept aside."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_gold_queries_are_answered(root_site: Published, page: Page, code: str) -> None:
    """A right page is among the first three, or none is found where none is right."""

    def address(ref: str) -> str:
        return root_site.page(ref, code)

    answered = ask(page, root_site.address, code, [*queries(code)])
    told = "\n".join(lines(code, answered, address))
    for aside in (False, True):
        part = [one for one in answered if one.query.is_aside is aside]
        assert Scores.of(part, address).recall >= LEAST, told
