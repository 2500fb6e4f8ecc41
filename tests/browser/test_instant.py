"""Moving on without a reload within a language, and with one between languages."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import is_marked, language, mark, move, settle, switch


@pytest.mark.parametrize("code", LANGUAGES)
def test_link_within_a_language_needs_no_reload(site: Published, page: Page, code: str) -> None:
    """Following a link to a page of the same language keeps the document."""
    settle(page, site.page("role:cmio", code))
    mark(page)
    move(page, site.page("role:cnio", code))
    assert is_marked(page)
    assert site.views[code].shown["role:cnio"].title in page.title()


def test_way_back_needs_no_reload(site: Published, page: Page) -> None:
    """The browser's «back» shows the page before, in the same document."""
    settle(page, site.page("role:cmio", "en"))
    mark(page)
    title = page.title()
    move(page, site.page("role:cnio", "en"))
    page.go_back()
    expect(page).to_have_title(title)
    assert (page.url, is_marked(page)) == (site.page("role:cmio", "en"), True)


def test_language_switch_reloads(site: Published, page: Page) -> None:
    """Another language is another document, with its own language and menu."""
    settle(page, site.page("role:cmio", "nl"))
    mark(page)
    switch(page, "da").click()
    page.wait_for_url(site.page("role:cmio", "da"))
    assert (is_marked(page), language(page)) == (False, "da")
    expect(page.locator(".md-tabs__link").nth(1)).to_have_text("Roller")
