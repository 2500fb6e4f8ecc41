"""What the first view of a page costs a reader who comes for the first time."""

import gzip

import pytest
from playwright.sync_api import Page, Response

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import open_search, settle

MOST_BYTES = 70_000
MOST_REQUESTS = 10
OF_SEARCH = ("/search/", "vademecum-search")


def first_view(page: Page, address: str) -> dict[str, int]:
    """The bytes of every answer to the first view of a page, compressed as a host does, with the icon, by address."""
    answers = list[Response]()

    def keep(answer: Response) -> None:
        answers.append(answer)

    page.on("response", keep)
    settle(page, address)
    icon = page.locator("link[rel=icon]").evaluate("link => link.href")
    bodies = {answer.url: answer.body() for answer in answers} | {icon: page.request.get(icon).body()}
    return {url: len(gzip.compress(body, 6)) for url, body in bodies.items()}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", ["home", "role"])
def test_first_view_is_light(root_site: Published, contexts: Contexts, kind: str, code: str) -> None:
    """The front page and a role take at most 70 kB and ten requests, and none of them is for the search."""
    parts = first_view(contexts().new_page(), root_site.samples(code)[kind])
    assert len(parts) > 3
    assert len(parts) <= MOST_REQUESTS
    assert sum(parts.values()) <= MOST_BYTES, parts
    assert [url for url in parts if any(part in url for part in OF_SEARCH)] == []


def test_search_is_fetched_when_it_is_opened(root_site: Published, page: Page) -> None:
    """Opening the search fetches its names and its script, once."""
    asked = list[str]()
    settle(page, f"{root_site.address}en/")
    page.on("request", lambda request: asked.append(request.url))
    for _ in range(2):
        open_search(page)
        page.keyboard.press("Escape")
        page.wait_for_load_state("networkidle")
    assert [sum(part in url for url in asked) for part in OF_SEARCH] == [1, 1]
