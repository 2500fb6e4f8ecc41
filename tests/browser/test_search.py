"""Search: each language finds its own words, and leads to its own pages."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import language

WORDS = {"nl": "vaardigheden", "da": "beslutninger", "en": "decisions"}
"""A word of each language that no other one has, not even as the begin of a word."""

FOREIGN = [(code, word) for code in LANGUAGES for other, word in WORDS.items() if other != code]


def search(page: Page, word: str) -> list[str]:
    """Type a word in the search box, and give the addresses of what it finds."""
    answer = page.locator(".md-search-result__meta")
    waiting = json.loads(page.locator("#__config").text_content() or "")["translations"]["search.result.placeholder"]
    expect(answer).to_have_text(waiting)
    page.locator("[data-md-component=search-query]").press_sequentially(word)
    expect(answer).not_to_have_text(waiting)
    links = page.locator(".md-search-result__link").evaluate_all("links => links.map(link => link.href)")
    return [str(link) for link in links]


@pytest.mark.parametrize("code", LANGUAGES)
def test_word_is_found_in_its_language(site: Published, page: Page, code: str) -> None:
    """A word of a language is found, on pages of that language only."""
    page.goto(f"{site.address}{code}/")
    found = search(page, WORDS[code])
    assert found
    assert [address for address in found if not address.startswith(f"{site.address}{code}/")] == []


@pytest.mark.parametrize(("code", "word"), FOREIGN)
def test_word_of_another_language_is_not_found(root_site: Published, page: Page, code: str, word: str) -> None:
    """A word that another language alone has is not found."""
    page.goto(f"{root_site.address}{code}/")
    assert search(page, word) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_result_leads_to_a_page_with_the_word(site: Published, page: Page, code: str) -> None:
    """Following the first result shows a page of the language, with the word that was looked for."""
    page.goto(site.page("role:cmio", code))
    address = search(page, WORDS[code])[0]
    page.locator(".md-search-result__link").first.click()
    page.wait_for_url(address)
    expect(page.locator(".md-content")).to_contain_text(WORDS[code], ignore_case=True)
    assert language(page) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_search_works_where_a_page_is_missing(site: Published, page: Page, code: str) -> None:
    """At an address that does not exist, the «not found» page of the language finds the language's pages."""
    answer = page.goto(f"{site.address}{code}/gone/for/good/")
    assert answer and answer.status == 404
    address = search(page, WORDS[code])[0]
    page.locator(".md-search-result__link").first.click()
    page.wait_for_url(address)
    assert address.startswith(f"{site.address}{code}/")
    assert language(page) == code
