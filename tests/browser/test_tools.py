"""The foot of a page: to cite it, to print it, and to report a mistake in it."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import CITE, PRINT, REPORT


@pytest.mark.parametrize("code", LANGUAGES)
def test_citation_names_the_page(root_site: Published, page: Page, code: str) -> None:
    """A page is cited by its title, the site with its version and date, and its address; one press marks it all."""
    address = root_site.page("role:cmio", code)
    page.goto(address)
    page.locator(f"{CITE} summary").click()
    text = page.locator(".vm-cite__text")
    expect(text).to_be_visible()
    words = text.inner_text()
    assert words.startswith(f"{root_site.views[code].shown['role:cmio'].title}. Vademecum, ")
    assert words.endswith(f". {address}")
    text.click()
    assert page.evaluate("getSelection().toString()") == words


@pytest.mark.parametrize("code", LANGUAGES)
def test_mistake_is_reported_by_mail(root_site: Published, page: Page, code: str) -> None:
    """On every kind of page with an address, the letter has its title as its subject and its address in its text."""
    for address in [address for kind, address in root_site.samples(code).items() if kind != "404"]:
        page.goto(address)
        letter = urlsplit(page.locator(REPORT).get_attribute("href") or "")
        said = parse_qs(letter.query)
        assert "@" in letter.path
        assert (said["subject"], said["body"]) == ([page.title()], [address])


def test_button_prints(root_site: Published, page: Page) -> None:
    """With JavaScript there is a button that prints the page."""
    page.goto(root_site.page("role:cmio", "en"))
    page.evaluate("window.addEventListener('beforeprint', () => document.body.classList.add('was-printed'))")
    page.locator(PRINT).click()
    expect(page.locator("body.was-printed")).to_have_count(1)
