"""The page at the top of the site: the choice of language, made once."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import follow, search, settle, stored, switch


def test_languages_are_links_without_script(site: Published, contexts: Contexts) -> None:
    """Without JavaScript, the root offers each language as a link to its front page."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(site.address)
    links = [(link.get_attribute("hreflang"), link.get_attribute("href")) for link in page.get_by_role("link").all()]
    assert links == [(code, f"{code}/") for code in LANGUAGES]


@pytest.mark.parametrize("code", LANGUAGES)
def test_link_leads_to_the_language_without_script(site: Published, contexts: Contexts, code: str) -> None:
    """Without JavaScript, following a link of the root shows the front page in that language."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(site.address)
    page.locator(f"a[hreflang={code}]").click()
    expect(page).to_have_url(f"{site.address}{code}/")
    assert page.locator("html").get_attribute("lang") == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_choice_at_the_root_is_remembered(site: Published, page: Page, code: str) -> None:
    """A reader who chose a language at the root is led straight to it the next time."""
    page.goto(site.address)
    page.locator(f"a[hreflang={code}]").click()
    page.wait_for_url(f"{site.address}{code}/")
    page.goto(site.address)
    page.wait_for_url(f"{site.address}{code}/")


def test_choice_in_the_switch_is_remembered(site: Published, page: Page) -> None:
    """A reader who changed the language on a page is led to that language from the root."""
    page.goto(site.page("role:cmio", "nl"))
    switch(page, "da").click()
    page.wait_for_url(site.page("role:cmio", "da"))
    page.goto(site.address)
    page.wait_for_url(f"{site.address}da/")


def test_root_waits_for_a_choice(site: Published, page: Page) -> None:
    """A reader who read pages but chose no language is led nowhere by the root."""
    page.goto(f"{site.address}en/")
    page.goto(site.address)
    page.wait_for_load_state("networkidle")
    assert page.url == site.address


def test_nothing_is_stored_before_a_choice(site: Published, page: Page) -> None:
    """Reading, searching and moving on leave nothing in the browser: no storage, no cookie."""
    page.goto(site.address)
    settle(page, site.page("role:cmio", "en"))
    assert search(page, "record")
    page.keyboard.press("Escape")
    follow(page, site.page("role:cnio", "en"))
    assert stored(page) == {}
    assert page.context.cookies() == []


def test_choice_stores_the_language_alone(site: Published, page: Page) -> None:
    """What a choice leaves in the browser is the language's code."""
    page.goto(f"{site.address}nl/")
    switch(page, "en").click()
    page.wait_for_url(f"{site.address}en/")
    assert list(stored(page).values()) == ["en"]


@pytest.mark.parametrize("missing", ["gone/", "gone/deeper/page.html"])
def test_missing_page_outside_the_languages_offers_all(site: Published, page: Page, missing: str) -> None:
    """At an address in no language's folder, the host's «not found» page leads to every language."""
    page.goto(site.address + missing)
    for code in LANGUAGES:
        assert page.locator(f"a[hreflang={code}]").evaluate("link => link.href") == f"{site.address}{code}/"
