"""What the site does by keyboard: the text, the switch and search are reached and work.

That every stop is seen, and that no letter alone does anything, is looked at on all pages: see tests/accessibility.
"""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import Published
from tests.browser.reading import settle

MOST_STOPS = 60
WIDTHS = [360, 1280]


@pytest.fixture(params=WIDTHS, ids=["phone", "desktop"])
def window(request: pytest.FixtureRequest, contexts: Contexts) -> Page:
    """Gives a window of a phone's width, and one of a desktop's."""
    return contexts(viewport={"width": request.param, "height": 800}).new_page()


def is_in(page: Page, place: str) -> bool:
    """Whether the focus is in the part of the page that a selector names."""
    return bool(page.evaluate("place => !!document.activeElement.closest(place)", place))


def languages_on_the_way(page: Page) -> list[str]:
    """Press Tab until the focus is in the text; the languages of the switch that were passed."""
    passed: list[str] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if is_in(page, ".vm-body"):
            return passed
        if is_in(page, ".vm-languages"):
            passed.append(page.evaluate("document.activeElement.hreflang"))
    raise AssertionError(f"the text is not reached by {MOST_STOPS} stops")


def test_switch_and_text_are_reached(site: Published, window: Page) -> None:
    """Tab leads to every other language of the switch, and to the first link of the text."""
    settle(window, site.page("role:cmio", "nl"))
    assert languages_on_the_way(window) == ["da", "en"]


def test_first_stop_skips_to_the_text(root_site: Published, window: Page) -> None:
    """The first stop leads past the header."""
    settle(window, root_site.page("role:cmio", "nl"))
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")
    window.wait_for_function("document.activeElement.matches('main')")
    window.keyboard.press("Tab")
    assert is_in(window, "main a")


def test_switch_works_by_keyboard(site: Published, page: Page) -> None:
    """Enter on a language of the switch leads there."""
    page.goto(site.page("role:cmio", "nl"))
    page.locator(".vm-languages a[hreflang=en]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(site.page("role:cmio", "en"))


def test_search_works_by_keyboard(root_site: Published, page: Page) -> None:
    """Enter opens search, letters are letters in its box, and Enter goes to the best page."""
    address = root_site.page("role:cnio", "en")
    settle(page, address)
    page.locator(".vm-find").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("snap")
    box = page.locator("dialog input")
    expect(box).to_have_value("snap")
    box.fill("medical information")
    expect(page.locator("dialog [role=option]").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != address)
