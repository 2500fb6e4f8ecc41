"""Words that show their definition: for a pointer, the keyboard, a touch and a screen reader (WCAG 2.2, 1.4.13)."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import HELP, NARROW, SUMMARY, TERM, TERMS, WIDE

REF = "practice:clinical-ownership"
"""An entry whose text uses several terms in every language."""


@pytest.fixture
def desktop(contexts: Contexts, root_site: Published) -> Page:
    """Gives the page on a wide window."""
    page = contexts(viewport=WIDE).new_page()
    page.goto(root_site.page(REF, "nl"))
    return page


@pytest.fixture
def phone(contexts: Contexts, root_site: Published) -> Page:
    """Gives the page on a phone."""
    page = contexts(viewport=NARROW, has_touch=True).new_page()
    page.goto(root_site.page(REF, "nl"))
    return page


def definition(word: Locator) -> str:
    """What describes a word."""
    return word.page.locator(f"#{word.get_attribute('aria-describedby')}").text_content() or ""


def focus(word: Locator) -> None:
    """Go to a word with the Tab key."""
    word.evaluate("word => { getSelection().collapse(word.parentNode, 0); word.parentNode.focus(); }")
    for _ in range(40):
        word.page.keyboard.press("Tab")
        if word.evaluate("word => word === document.activeElement"):
            return
    raise AssertionError("Tab does not reach the word")


def test_pointer_shows_the_definition(desktop: Page) -> None:
    """It stays while the pointer is on the word or on the definition, and goes when the pointer leaves."""
    word = desktop.locator(TERM).first
    word.hover()
    expect(desktop.locator(HELP)).to_contain_text(definition(word))
    desktop.locator(HELP).hover()
    desktop.wait_for_timeout(600)
    expect(desktop.locator(HELP)).to_be_visible()
    desktop.locator("h1").hover()
    expect(desktop.locator(HELP)).to_be_hidden()


def test_pointer_that_passes_shows_nothing(desktop: Page) -> None:
    """A word on the way to elsewhere does not cover the text."""
    desktop.locator(TERM).first.hover()
    desktop.locator("h2").first.hover()
    desktop.wait_for_timeout(600)
    expect(desktop.locator(HELP)).to_have_count(0)


def test_pointer_goes_from_word_to_word(desktop: Page) -> None:
    """One definition at a time."""
    for word in (desktop.locator(TERM).nth(0), desktop.locator(TERM).nth(2)):
        word.hover()
        expect(desktop.locator(HELP)).to_contain_text(definition(word))
    expect(desktop.locator(HELP)).to_have_count(1)


@pytest.mark.parametrize("by", ["pointer", "keyboard"])
def test_escape_closes_the_definition(desktop: Page, by: str) -> None:
    """Without moving the pointer or the focus."""
    word = desktop.locator(TERM).first
    if by == "pointer":
        word.hover()
    else:
        focus(word)
    expect(desktop.locator(HELP)).to_be_visible()
    desktop.keyboard.press("Escape")
    expect(desktop.locator(HELP)).to_be_hidden()
    assert word.evaluate("word => word === document.activeElement") is (by == "keyboard")


def test_keyboard_shows_the_definition(desktop: Page) -> None:
    """On the word that has the focus, until the next Tab, which goes on in the text; a pointer does not close it."""
    word = desktop.locator(TERM).first
    focus(word)
    expect(desktop.locator(HELP)).to_contain_text(definition(word))
    desktop.mouse.move(5, 5)
    desktop.wait_for_timeout(600)
    expect(desktop.locator(HELP)).to_be_visible()
    desktop.keyboard.press("Tab")
    expect(desktop.locator(HELP)).to_be_hidden()
    assert desktop.evaluate(f"!document.activeElement.closest('{HELP}')")


def test_keyboard_on_the_word_under_the_pointer_shows_the_definition(desktop: Page) -> None:
    """It is there for either, and stays for the one when the other leaves."""
    word = desktop.locator(TERM).first
    word.scroll_into_view_if_needed()
    word.hover()
    expect(desktop.locator(HELP)).to_be_visible()
    focus(word)
    expect(desktop.locator(HELP)).to_contain_text(definition(word))
    desktop.mouse.move(5, 5)
    desktop.wait_for_timeout(600)
    expect(desktop.locator(HELP)).to_be_visible()


def test_enter_leads_to_the_page_of_the_term(desktop: Page) -> None:
    """The word is a link like any other."""
    word = desktop.locator(TERM).first
    said = definition(word)
    focus(word)
    desktop.keyboard.press("Enter")
    expect(desktop.locator(SUMMARY)).to_have_text(said)


def test_touch_shows_the_definition_with_a_link(phone: Page) -> None:
    """The page stays; a touch beside it closes it, and its link leads to the page of the term."""
    word, address = phone.locator(TERM).first, phone.url
    said = definition(word)
    word.tap()
    expect(phone.locator(HELP)).to_contain_text(said)
    assert phone.url == address
    phone.locator("h2").first.tap()
    expect(phone.locator(HELP)).to_be_hidden()
    word.tap()
    phone.locator(f"{HELP} a").tap()
    expect(phone.locator(SUMMARY)).to_have_text(said)


def test_second_touch_follows_the_word(phone: Page) -> None:
    """It is a link."""
    word = phone.locator(TERM).first
    said = definition(word)
    word.tap()
    expect(phone.locator(HELP)).to_be_visible()
    word.tap()
    expect(phone.locator(SUMMARY)).to_have_text(said)


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_definition_stands_in_the_window(contexts: Contexts, root_site: Published, size: dict[str, int]) -> None:
    """At any edge, beside its word and not over it, and the page does not grow."""
    page = contexts(viewport=size).new_page()
    page.goto(root_site.page(REF, "nl"))
    width = page.evaluate("document.documentElement.scrollWidth")
    for word in page.locator(TERM).all():
        focus(word)
        expect(page.locator(HELP)).to_be_in_viewport(ratio=1)
        shown, at = page.locator(HELP).bounding_box(), word.bounding_box()
        assert shown and at
        assert shown["y"] >= at["y"] + at["height"] - 1 or shown["y"] + shown["height"] <= at["y"] + 1
        assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("code", LANGUAGES)
def test_word_is_read_with_its_definition(root_site: Published, page: Page, code: str) -> None:
    """A screen reader gets it as the description of the link, whether or not it is shown."""
    page.goto(root_site.page(REF, code))
    words = [(word.inner_text(), definition(word)) for word in page.locator(TERM).all()]
    assert words
    assert sorted(described(page)) == sorted(words)


def described(page: Page) -> list[tuple[str, str]]:
    """Name and description of the links that have one, as the browser tells them to a screen reader."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    links = [node for node in nodes if said(node, "role") == "link"]
    return [(said(link, "name"), said(link, "description")) for link in links if said(link, "description")]


def said(node: dict[str, Any], key: str) -> str:
    """What a node of the accessibility tree says of itself."""
    return str(node.get(key, {}).get("value", ""))


def test_paper_has_the_definitions(desktop: Page) -> None:
    """At the end of the page; the words in the text are plain, and nothing lies over it."""
    desktop.locator(TERM).first.hover()
    expect(desktop.locator(HELP)).to_be_visible()
    expect(desktop.locator(TERMS)).to_be_hidden()
    desktop.emulate_media(media="print")
    expect(desktop.locator(TERMS)).to_be_visible()
    expect(desktop.locator(HELP)).to_be_hidden()
    expect(desktop.locator(TERM).first).to_have_css("text-decoration-line", "none")


def test_browser_without_popovers_follows_the_word(contexts: Contexts, root_site: Published) -> None:
    """An old one: nothing is shown, and the word leads to its definition."""
    page = contexts(has_touch=True).new_page()
    page.add_init_script("delete HTMLElement.prototype.showPopover")
    page.goto(root_site.page(REF, "nl"))
    word = page.locator(TERM).first
    said = definition(word)
    word.tap()
    expect(page.locator(SUMMARY)).to_have_text(said)
