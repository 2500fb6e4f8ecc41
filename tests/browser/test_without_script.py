"""The site without JavaScript: text, navigation and languages are there; search is not."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import language, switch


@pytest.fixture
def page(contexts: Contexts) -> Page:
    """Gives a window of a reader without JavaScript."""
    return contexts(java_script_enabled=False).new_page()


@pytest.fixture
def small_page(contexts: Contexts) -> Page:
    """Gives the same on a phone."""
    return contexts(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()


@pytest.mark.parametrize("code", LANGUAGES)
def test_text_is_there(site: Published, page: Page, code: str) -> None:
    """A page shows its title, its summary and its sections."""
    shown = site.views[code].shown["role:cmio"]
    page.goto(site.page("role:cmio", code))
    assert shown.text
    expect(page.locator("article h1")).to_have_text(shown.title)
    expect(page.locator("article .vm-summary")).to_have_text(shown.text.front.summary)
    expect(page.locator("article h2").last).to_be_visible()


@pytest.mark.parametrize("code", LANGUAGES)
def test_navigation_leads_on(site: Published, page: Page, code: str) -> None:
    """The menu beside a page leads to the next page of its kind."""
    page.goto(site.page("role:cmio", code))
    title = site.views[code].shown["role:cnio"].title
    page.locator(".md-sidebar--primary").get_by_role("link", name=title, exact=True).click()
    expect(page).to_have_url(site.page("role:cnio", code))


def test_sections_lead_on(site: Published, page: Page) -> None:
    """The tabs lead to the list of a kind, and this to its entries."""
    page.goto(f"{site.address}en/")
    page.locator(".md-tabs__link", has_text="Practices").click()
    page.locator("article li a").first.click()
    expect(page.locator("article .vm-summary")).to_be_visible()


def test_menu_of_a_phone_opens(site: Published, small_page: Page) -> None:
    """On a phone, the menu opens and leads on."""
    small_page.goto(site.page("role:cmio", "en"))
    small_page.locator(".md-header__button[for=__drawer]").click()
    title = site.views["en"].shown["role:cnio"].title
    small_page.locator(".md-sidebar--primary").get_by_role("link", name=title, exact=True).click()
    expect(small_page).to_have_url(site.page("role:cnio", "en"))


@pytest.mark.parametrize("code", ["da", "en"])
def test_switch_leads_to_the_same_page(site: Published, page: Page, code: str) -> None:
    """The language switch leads to the same page in another language."""
    page.goto(site.page("role:cmio", "nl"))
    switch(page, code).click()
    expect(page).to_have_url(site.page("role:cmio", code))
    assert language(page) == code


def test_colours_follow_the_system(site: Published, contexts: Contexts) -> None:
    """A reader whose system is dark reads light letters on a dark page."""
    backgrounds = []
    for scheme in ("light", "dark"):
        page = contexts(java_script_enabled=False, color_scheme=scheme).new_page()
        page.goto(f"{site.address}nl/")
        backgrounds.append(page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor"))
    assert backgrounds[0] == "rgb(255, 255, 255)"
    assert backgrounds[1] != backgrounds[0]
