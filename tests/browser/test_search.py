"""Search: each language finds its own words, and leads to its own pages."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import (
    FOUND,
    NARROW,
    SEARCH,
    SEARCH_BUTTON,
    language,
    open_search,
    search,
    search_status,
)

WORDS = {"nl": "streefniveaus", "da": "beslutninger", "en": "colleagues"}
"""A word of each language that no other one has, not even as the begin of a word."""

FOREIGN = [(code, word) for code in LANGUAGES for other, word in WORDS.items() if other != code]
INDEX, WORKER = "**/search_index.json", "**/workers/*.js"

HOSTILE = {
    "config": {
        "lang": ["en"],
        "separator": "[\\s\\-]+",
        "pipeline": [],
        "fields": {"title": {}, "text": {}, "tags": {}},
    },
    "docs": [
        {
            "location": "",
            "title": "Plain <b>title</b>",
            "text": "decisions <img src=x onerror=\"document.title='ran'\">",
        },
        {"location": "#x", "title": "Part", "text": "decisions &lt;img src=x onerror=\"document.title='ran'\"&gt;"},
    ],
}
"""An index in which texts have elements, and words that look like elements."""


def answer(content: object) -> Callable[[Route], None]:
    """A host that gives this content."""
    return lambda route: route.fulfill(json=json.loads(json.dumps(content)))


def elements(page: Page) -> set[str]:
    """The names of the elements in the list of results."""
    return {str(name) for name in page.locator(f"{SEARCH} ol *").evaluate_all("all => all.map(one => one.localName)")}


@pytest.mark.parametrize("code", LANGUAGES)
def test_word_is_found_in_its_language(site: Published, page: Page, code: str) -> None:
    """A word of a language is found, on pages of that language only."""
    page.goto(f"{site.address}{code}/")
    found = search(page, WORDS[code])
    assert found
    assert [address for address in found if not address.startswith(f"{site.address}{code}/")] == []


@pytest.mark.parametrize(("code", "word"), FOREIGN)
def test_word_of_another_language_is_not_found(root_site: Published, page: Page, code: str, word: str) -> None:
    """A word that another language alone has is not found, and the search says so."""
    page.goto(f"{root_site.address}{code}/")
    assert search(page, word) == []
    expect(search_status(page)).to_have_text(search_status(page).get_attribute("data-none") or "")


@pytest.mark.parametrize("code", LANGUAGES)
def test_result_leads_to_a_page_with_the_word(site: Published, page: Page, code: str) -> None:
    """Following the first result shows a page of the language, with the word that was looked for."""
    page.goto(site.page("role:cmio", code))
    address = search(page, WORDS[code])[0]
    page.locator(FOUND).first.click()
    page.wait_for_url(address)
    expect(page.locator("main")).to_contain_text(WORDS[code][:8], ignore_case=True)
    assert language(page) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_search_works_where_a_page_is_missing(site: Published, page: Page, code: str) -> None:
    """At an address that does not exist, the «not found» page of the language finds the language's pages."""
    response = page.goto(f"{site.address}{code}/gone/for/good/")
    assert response and response.status == 404
    address = search(page, WORDS[code])[0]
    page.locator(FOUND).first.click()
    page.wait_for_url(address)
    assert address.startswith(f"{site.address}{code}/")
    assert language(page) == code


@pytest.mark.parametrize("size", [None, NARROW], ids=["desktop", "phone"])
def test_search_is_used_by_keyboard(site: Published, page: Page, size: dict[str, int] | None) -> None:
    """Enter on the button opens the search, words are typed at once, and Enter leads to the first result."""
    if size:
        page.set_viewport_size({"width": size["width"], "height": size["height"]})
    page.goto(site.page("role:cmio", "en"))
    page.locator(SEARCH_BUTTON).focus()
    page.keyboard.press("Enter")
    page.keyboard.type("decisions")
    expect(page.locator(FOUND).first).to_be_visible()
    first = page.locator(FOUND).first.evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(first)


def test_quick_reader_waits_for_no_index(root_site: Published, page: Page) -> None:
    """Enter that comes before the results leads to the first of them, as soon as they are there."""
    page.goto(f"{root_site.address}en/")
    first = search(page, "decisions")[0]
    page.reload()
    open_search(page)
    page.keyboard.type("decisions")
    page.keyboard.press("Enter")
    page.wait_for_url(first)


def test_tab_reaches_the_results(root_site: Published, page: Page) -> None:
    """From the words, Tab leads past «Close» to the first result, and Enter follows it."""
    page.goto(f"{root_site.address}en/")
    address = search(page, "decisions")[0]
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(FOUND).first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(address)


@pytest.mark.parametrize("words", ["", "decisions"])
def test_escape_closes_the_search(root_site: Published, page: Page, words: str) -> None:
    """Escape closes the search at once, also with words in it, and the focus is on its button again."""
    page.goto(f"{root_site.address}en/")
    open_search(page).fill(words)
    page.keyboard.press("Escape")
    expect(page.locator(SEARCH)).to_be_hidden()
    expect(page.locator(SEARCH_BUTTON)).to_be_focused()


def test_button_closes_the_search(root_site: Published, page: Page) -> None:
    """«Close» closes the search and follows no result."""
    page.goto(f"{root_site.address}en/")
    search(page, "decisions")
    page.locator(SEARCH).get_by_role("button", name="Close").click()
    expect(page.locator(SEARCH)).to_be_hidden()
    assert page.url == f"{root_site.address}en/"


def test_result_on_the_same_page_closes_the_search(root_site: Published, page: Page) -> None:
    """A result that is a section of the page being read shows that section, with the search out of the way."""
    page.goto(root_site.page("role:cmio", "en"))
    search(page, "cmio mandate")
    here = page.locator(f"{SEARCH} li > a[href^='{root_site.page('role:cmio', 'en')}#']").first
    section = (here.get_attribute("href") or "").partition("#")[2]
    here.click()
    expect(page.locator(SEARCH)).to_be_hidden()
    expect(page.locator(f"[id='{section}']")).to_be_in_viewport()


@pytest.mark.parametrize("code", LANGUAGES)
def test_number_of_results_is_announced(root_site: Published, page: Page, code: str) -> None:
    """A status, which screen readers read out, says how many pages there are; what is shown are links to them."""
    page.goto(f"{root_site.address}{code}/")
    found = search(page, WORDS[code])
    count = int("".join(filter(str.isdigit, search_status(page).inner_text())))
    assert len(found) == min(count, 20)
    assert all(found)


def test_search_without_its_word_rules_says_so(root_site: Published, page: Page) -> None:
    """Where the word rules of a language are not to be had, the search waits for a while, and then says so."""
    page.route("**/lunr/**", lambda route: route.abort())
    page.clock.install()
    page.goto(f"{root_site.address}nl/")
    with page.expect_event("requestfailed"):
        open_search(page)
    page.clock.run_for(30_000)
    expect(search_status(page)).to_have_text("Zoeken kan niet worden geladen.")


@pytest.mark.parametrize("missing", [INDEX, WORKER])
def test_search_that_cannot_be_loaded_says_so(root_site: Published, page: Page, missing: str) -> None:
    """Where the index or the worker is not to be had, the search says so, and leads to the contents page."""
    page.route(missing, lambda route: route.abort())
    page.goto(f"{root_site.address}en/")
    open_search(page)
    expect(search_status(page)).to_have_text("Search cannot be loaded.")
    page.locator(SEARCH).get_by_role("link", name="Contents").click()
    expect(page).to_have_url(root_site.contents("en"))


def test_query_with_markup_is_text(root_site: Published, page: Page) -> None:
    """Words that look like HTML stay words: nothing of them becomes an element, and nothing runs."""
    page.goto(f"{root_site.address}en/")
    title = page.title()
    search(page, "<img src=x onerror=\"document.title='ran'\"> decisions")
    assert elements(page) <= {"li", "a", "div", "mark"}
    assert page.title() == title


def test_index_with_markup_is_text(root_site: Published, page: Page) -> None:
    """Texts of the index that look like HTML are shown as words, or without their elements; nothing of them runs."""
    page.route(INDEX, answer(HOSTILE))
    page.goto(f"{root_site.address}en/")
    title = page.title()
    search(page, "decisions")
    assert elements(page) == {"li", "a", "div", "mark"}
    expect(page.locator(f"{SEARCH} li")).to_contain_text("Plain title")
    assert page.title() == title
