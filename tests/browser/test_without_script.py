"""The site without JavaScript: text, menu, contents and languages are there, and nothing that would do nothing."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import (
    CITE,
    HEADINGS,
    HEADINGS_BUTTON,
    MENU,
    MENU_BUTTON,
    NARROW,
    PRINT,
    SCHEMES,
    SEARCH,
    SEARCH_LINK,
    SUMMARY,
    TERM,
    TERMS,
    TITLE,
    colour,
    follow,
    language,
    switch,
)
from tests.browser.server import serving


@pytest.fixture
def page(contexts: Contexts) -> Page:
    """Gives a window of a reader without JavaScript."""
    return contexts(java_script_enabled=False).new_page()


@pytest.fixture
def small_page(contexts: Contexts) -> Page:
    """Gives the same on a phone."""
    return contexts(java_script_enabled=False, viewport=NARROW).new_page()


@pytest.mark.parametrize("code", LANGUAGES)
def test_text_is_there(site: Published, page: Page, code: str) -> None:
    """A page shows its title, its summary and its sections."""
    shown = site.views[code].shown["role:cmio"]
    page.goto(site.page("role:cmio", code))
    assert shown.text
    expect(page.locator(TITLE)).to_have_text(shown.title)
    expect(page.locator(SUMMARY)).to_have_text(shown.text.front.summary)
    expect(page.locator("article h2").last).to_be_visible()


FORM = ":is(div, section)[data-live], .vm-said"
"""In which a checklist is answered: what it asks stands in its text."""


def lines(page: Page, address: str) -> list[str]:
    """The lines of a page's main part, without the print button, the definitions that words show, and a form."""
    page.goto(address)
    page.locator(f"{PRINT}, {TERMS}, {FORM}").evaluate_all("parts => parts.forEach((part) => part.remove())")
    return [line for line in page.locator("main").inner_text().split("\n") if line.strip()]


@pytest.mark.parametrize("code", LANGUAGES)
def test_whole_text_is_there(root_site: Published, contexts: Contexts, page: Page, code: str) -> None:
    """On every kind of page, the text is the one that a reader with JavaScript sees."""
    scripted = contexts().new_page()
    for address in root_site.samples(code).values():
        assert lines(page, address) == lines(scripted, address)


@pytest.mark.parametrize("code", LANGUAGES)
def test_neighbours_lead_on(site: Published, page: Page, code: str) -> None:
    """The foot of a page leads to the next page of its kind, which leads back."""
    page.goto(site.page("role:cmio", code))
    page.locator("a[rel=next]").click()
    page.locator("a[rel=prev]").click()
    expect(page).to_have_url(site.page("role:cmio", code))


def test_menu_leads_on(site: Published, page: Page) -> None:
    """The menu leads to the list of a kind, and this to its entries."""
    page.goto(f"{site.address}en/")
    page.locator(MENU).get_by_role("link", name="Practices").click()
    page.locator("article li a").first.click()
    expect(page.locator(SUMMARY)).to_be_visible()


def test_menu_of_a_phone_opens(site: Published, small_page: Page) -> None:
    """On a phone, the menu opens and leads on."""
    small_page.goto(site.page("role:cmio", "en"))
    expect(small_page.locator(MENU)).to_be_hidden()
    small_page.locator(MENU_BUTTON).click()
    small_page.locator(MENU).get_by_role("link", name="Checklists").click()
    expect(small_page).to_have_url(f"{site.address}en/checklists/")


def test_headings_of_a_phone_open(root_site: Published, small_page: Page) -> None:
    """On a phone, the list of headings opens and leads to a section."""
    small_page.goto(root_site.page("role:cmio", "en"))
    small_page.locator(HEADINGS_BUTTON).click()
    small_page.locator(f"{HEADINGS} a").nth(1).click()
    expect(small_page.locator("article h2").nth(1)).to_be_in_viewport()


@pytest.mark.parametrize("code", LANGUAGES)
def test_search_is_a_page_with_ways_on(site: Published, page: Page, code: str) -> None:
    """Where search would open, a link leads to its page; from there, the contents lead to every entry."""
    page.goto(site.page("role:cmio", code))
    expect(page.locator(SEARCH)).to_have_count(0)
    page.locator(SEARCH_LINK).click()
    expect(page).to_have_url(site.results(code))
    follow(page, site.contents(code))
    links = set(page.locator("main a").evaluate_all("links => links.map(link => link.href)"))
    assert [ref for ref in site.views[code].shown if ref != "page:home" and site.page(ref, code) not in links] == []


@pytest.mark.parametrize("code", ["da", "en"])
def test_switch_leads_to_the_same_page(site: Published, page: Page, code: str) -> None:
    """The language switch leads to the same page in another language."""
    page.goto(site.page("role:cmio", "nl"))
    switch(page, code).click()
    expect(page).to_have_url(site.page("role:cmio", code))
    assert language(page) == code


def test_page_can_be_cited(root_site: Published, page: Page) -> None:
    """«Cite this page» opens, and shows the title and the address of the page."""
    address = root_site.page("role:cmio", "en")
    page.goto(address)
    page.locator(f"{CITE} summary").click()
    expect(page.locator(".vm-cite__text")).to_be_visible()
    expect(page.locator(".vm-cite__text")).to_contain_text(address)


def test_what_needs_a_script_is_not_offered(root_site: Published, page: Page) -> None:
    """There is no button that would do nothing: none to print, none for colours, none to search."""
    page.goto(root_site.page("role:cmio", "en"))
    for name in (PRINT, SCHEMES, "button.vm-find"):
        expect(page.locator(name).locator("visible=true")).to_have_count(0)


def test_terms_lead_to_their_definition(root_site: Published, page: Page) -> None:
    """At the end of the page, and on a page of their own, where the word leads."""
    page.goto(root_site.page("practice:clinical-ownership", "nl"))
    expect(page.locator(TERMS)).to_be_visible()
    assert page.locator(f"{TERMS} li").count() > 1
    word = page.locator(TERM).first
    described = word.get_attribute("aria-describedby")
    definition = page.locator(f"#{described}").inner_text()
    word.click()
    expect(page.locator(SUMMARY)).to_have_text(definition)


def test_closed_block_opens(root_site: Published, page: Page, tmp_path: Path) -> None:
    """A closed block of a text opens, and on paper it is open in any case."""
    (tmp_path / "index.html").write_text(with_block(root_site), encoding="utf-8")
    with serving(tmp_path) as address:
        page.goto(address)
        expect(page.get_by_text("What was closed")).to_be_hidden()
        page.emulate_media(media="print")
        expect(page.get_by_text("What was closed")).to_be_visible()
        page.emulate_media(media="screen")
        page.get_by_text("A closed block").click()
        expect(page.get_by_text("What was closed")).to_be_visible()


def with_block(site: Published) -> str:
    """A page in the dress of the site, with a closed block in its text."""
    [sheet] = (site.folder / "assets").glob("vademecum.*.css")
    style = sheet.read_text(encoding="utf-8")
    block = "<details class='note'><summary>A closed block</summary><p>What was closed</p></details>"
    return f"<!doctype html><title>x</title><style>{style}</style><div class='vm-body md-typeset'>{block}</div>"


def test_colours_follow_the_system(site: Published, contexts: Contexts) -> None:
    """A reader whose system is dark reads light letters on a dark page."""
    papers = []
    for scheme in ("light", "dark"):
        page = contexts(java_script_enabled=False, color_scheme=scheme).new_page()
        page.goto(f"{site.address}nl/")
        papers.append(colour(page))
    assert papers == ["rgb(255, 253, 250)", "rgb(20, 27, 26)"]
