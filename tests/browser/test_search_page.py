"""The page of results: its address says what is looked for, so that it can be kept, shared and come back to."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.naming import NAMES, TIRED, found, give_answers, give_names, item
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import (
    FOUND,
    RESULT,
    RESULTS,
    SEARCH,
    answered,
    language,
    links,
    search,
    search_status,
    switch,
)

Visit = Callable[..., Page]


@pytest.fixture
def visit(root_site: Published, page: Page) -> Visit:
    """Gives the page of results in a language, asked what stands in an address."""

    def go(query: str = "", code: str = "en") -> Page:
        give_names(page, root_site)
        page.goto(f"{root_site.results(code)}{query}")
        return page

    return go


@pytest.mark.parametrize("code", LANGUAGES)
def test_shared_address_shows_its_results(visit: Visit, root_site: Published, code: str) -> None:
    """Words, kind and role of the address are in the form, and what they find is shown."""
    page = visit(f"?q={TIRED[code]}&kind=role&role=cmio", code)
    assert answered(page, RESULTS).startswith("1 ")
    assert links(page.locator(RESULT)) == [root_site.page("role:cmio", code)]
    form = page.locator(RESULTS)
    assert [form.locator(f"[name={name}]").input_value() for name in ("q", "kind", "role")] == [
        TIRED[code],
        "role",
        "cmio",
    ]


def test_results_are_links_in_a_list(visit: Visit, root_site: Published, page: Page) -> None:
    """A page, its section and the words around what was found; Tab reaches them in that order."""
    there = root_site.page("role:cmio", "en")
    section = {"title": "Mandate", "address": f"{there}#mandate"}
    give_answers(page, found(item(there, "CMIO", section=section, excerpt=[["a ", False], ["word", True]])))
    visit("?q=word")
    row = page.locator(f"{RESULTS} ol > li")
    expect(row.locator("mark")).to_have_text("word")
    assert links(row.locator("a")) == [there, f"{there}#mandate"]
    row.locator("a").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{there}#mandate")


def test_address_follows_the_words(visit: Visit, root_site: Published) -> None:
    """What is typed and chosen comes into the address, and goes again; the other languages are asked the same."""
    page = visit()
    form = page.locator(RESULTS)
    form.get_by_role("searchbox").fill("fatigue")
    page.wait_for_url("**/?q=fatigue")
    form.get_by_label("Kind").select_option("practice")
    page.wait_for_url("**/?q=fatigue&kind=practice")
    form.get_by_label("Role").select_option("cnio")
    page.wait_for_url("**/?q=fatigue&kind=practice&role=cnio")
    switch(page, "da").click()
    page.wait_for_url(f"{root_site.results('da')}?q=fatigue&kind=practice&role=cnio")
    assert answered(page, RESULTS).startswith("1 ")
    page.locator(RESULTS).get_by_role("searchbox").fill("")
    page.locator(RESULTS).get_by_label("Type").select_option("")
    expect(page.locator(RESULT)).to_have_count(0)


def test_back_leads_to_the_results(visit: Visit) -> None:
    """From a page that was followed; and from the results, back leads to where the reader came from."""
    page = visit("../contents/")
    before = page.url
    page.goto(before.replace("contents", "search"))
    page.locator(RESULTS).get_by_role("searchbox").fill("fatigue")
    answered(page, RESULTS)
    first = links(page.locator(RESULT))[0]
    page.locator(RESULT).first.click()
    page.wait_for_url(first)
    page.go_back()
    page.wait_for_url("**/?q=fatigue")
    expect(page.locator(RESULT)).to_have_count(3)
    page.go_back()
    page.wait_for_url(before)


def test_more_results_come_on_demand(visit: Visit, root_site: Published, page: Page) -> None:
    """Twenty at first; a button brings more, the focus goes on with them, and the way back finds as many."""
    many = {"t": "Many", "k": "term"}
    pages = [{**many, "a": f"many/{number}/", "t": f"Many {number}"} for number in range(30)]
    visit()
    give_names(page, root_site, pages)
    page.locator(RESULTS).get_by_role("searchbox").fill("many")
    answered(page, RESULTS)
    expect(page.locator(RESULT)).to_have_count(20)
    more = page.get_by_role("button", name="More results")
    more.click()
    expect(page.locator(RESULT)).to_have_count(30)
    expect(page.locator(RESULT).nth(20)).to_be_focused()
    expect(more).to_be_hidden()
    page.reload()
    expect(page.locator(RESULT)).to_have_count(30)


def test_nothing_is_fetched_before_something_is_asked(visit: Visit, page: Page) -> None:
    """Names come when the reader goes to the box, or with an address that has words."""
    heard = list[str]()
    page.on("request", lambda request: heard.append(request.url))
    visit()
    page.wait_for_load_state("networkidle")
    assert [url for url in heard if url.endswith(".gz")] == []
    with page.expect_request(NAMES):
        page.locator(RESULTS).get_by_role("searchbox").focus()
    page.keyboard.type("fatigue")
    expect(page.locator(RESULT)).to_have_count(3)


def test_unknown_kind_is_none(visit: Visit) -> None:
    """An address that asks for a kind that does not exist shows all kinds."""
    page = visit("?q=fatigue&kind=nonsense&role=%3Cimg%3E")
    answered(page, RESULTS)
    expect(page.locator(RESULT)).to_have_count(3)


def test_box_leads_to_all_results(visit: Visit, root_site: Published) -> None:
    """With the words and what was chosen."""
    page = visit()
    page.goto(root_site.page("role:cnio", "en"))
    search(page, "fatigue")
    page.locator(SEARCH).get_by_label("Kind").select_option("role")
    expect(page.locator(FOUND)).to_have_count(1)
    page.locator(SEARCH).get_by_role("link", name="All results").click()
    page.wait_for_url(f"{root_site.results('en')}?q=fatigue&kind=role")
    expect(page.locator(RESULT)).to_have_count(1)


def test_box_and_page_ask_one_worker(visit: Visit) -> None:
    """On the page of results the box of the header finds as well, and leaves the page as it is."""
    page = visit("?q=fatigue")
    answered(page, RESULTS)
    assert len(search(page, "weariness")) == 1
    expect(page.locator(RESULT)).to_have_count(3)
    assert len(page.workers) == 1


def test_page_that_cannot_be_loaded_says_so(visit: Visit, page: Page) -> None:
    """In its status."""
    page.route("**/assets/vademecum-search.*.js", lambda route: route.abort())
    visit("?q=fatigue")
    expect(search_status(page, RESULTS)).to_have_text("Search cannot be loaded.")


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_a_script_the_link_leads_to_the_page(root_site: Published, contexts: Contexts, code: str) -> None:
    """It has links to go on by, and nothing that would do nothing."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(root_site.page("role:cmio", code))
    page.locator("a.vm-find").click()
    expect(page).to_have_url(root_site.results(code))
    assert language(page) == code
    expect(page.locator("main a").first).to_be_visible()
    expect(page.locator("main :is(input, select, button)").locator("visible=true")).to_have_count(0)
