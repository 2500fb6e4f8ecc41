"""Every kind of page, in each language, by the rules of WCAG 2.2 A and AA that axe can check."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import settle

WIDTHS = [360, 1280]
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}

CONTRAST = """() => {
  const context = document.createElement("canvas").getContext("2d");
  const parse = colour => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = channels => channels.slice(0, 3)
    .map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const background = element => {
    const colour = parse(getComputedStyle(element).backgroundColor);
    return colour[3] === 255 || !element.parentElement ? colour : background(element.parentElement);
  };
  const words = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const weak = new Set();
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    if (!words.currentNode.data.trim() || !element.checkVisibility()) continue;
    const [one, other] = [parse(getComputedStyle(element).color), background(element)].map(light);
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 7) weak.add(`${ratio.toFixed(2)} ${element.tagName} ${words.currentNode.data.trim().slice(0, 40)}`);
  }
  return [...weak];
}"""


def complaints(page: Page, name: str) -> Iterator[str]:
    """What axe finds on the page as it stands, in light and in dark."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for found in Axe().run(page, options=OPTIONS).response["violations"]:
            yield from (f"{name}, {scheme}: {found['id']} at {node['target']}: {said(node)}" for node in found["nodes"])


def said(node: dict[str, Any]) -> str:
    """Why axe complains of an element."""
    return "; ".join(check["message"] for check in [*node["any"], *node["all"], *node["none"]])


def all_complaints(page: Page, pages: Iterable[tuple[str, str]]) -> list[str]:
    """What axe finds on several pages, given by name and address."""
    found: list[str] = []
    for name, address in pages:
        page.goto(address)
        found += complaints(page, name)
    return found


@pytest.fixture(params=WIDTHS, ids=["phone", "desktop"])
def window(request: pytest.FixtureRequest, contexts: Contexts) -> Page:
    """Gives a window of a phone's width, and one of a desktop's."""
    return contexts(viewport={"width": request.param, "height": 800}).new_page()


@pytest.mark.parametrize("code", LANGUAGES)
def test_axe_finds_nothing(root_site: Published, window: Page, code: str) -> None:
    """A page of every kind passes all rules, light and dark."""
    assert all_complaints(window, root_site.samples(code).items()) == []


def test_axe_finds_nothing_at_the_top(root_site: Published, window: Page) -> None:
    """The choice of language and the «not found» page of the root pass all rules, light and dark."""
    pages = {"root": root_site.address, "404 of the root": f"{root_site.address}404.html"}
    assert all_complaints(window, pages.items()) == []


def test_axe_finds_nothing_where_a_translation_is_missing(
    lacking: Published, window: Page, untranslated: tuple[str, str]
) -> None:
    """A page that borrows its text, and the one that lends it, pass all rules, light and dark."""
    pages = {code: lacking.page(untranslated[0], code) for code in ("da", "nl")}
    assert all_complaints(window, pages.items()) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_axe_finds_nothing_in_search(root_site: Published, window: Page, code: str) -> None:
    """The results of a search pass all rules, light and dark."""
    settle(window, f"{root_site.address}{code}/")
    window.locator("[data-md-component=search-query]").focus()
    window.keyboard.type("digit")
    expect(window.locator(".md-search-result__item").first).to_be_visible()
    assert list(complaints(window, "search")) == []


def test_axe_finds_nothing_in_the_menu_of_a_phone(root_site: Published, contexts: Contexts) -> None:
    """The open menu of a phone passes all rules, light and dark."""
    page = contexts(viewport={"width": 360, "height": 800}).new_page()
    settle(page, root_site.page("role:cmio", "nl"))
    page.locator(".vm-menu").click()
    expect(page.locator(".md-sidebar--primary .md-nav__link").first).to_be_in_viewport()
    assert list(complaints(page, "menu")) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_of_an_article_is_easy_to_read(root_site: Published, contexts: Contexts, scheme: str) -> None:
    """All text of an article has a contrast of 7:1 or more (WCAG 2.2, 1.4.6)."""
    page = contexts(color_scheme=scheme).new_page()
    weak: dict[str, list[str]] = {}
    for kind, address in root_site.samples("en").items():
        page.goto(address)
        if found := page.evaluate(CONTRAST):
            weak[kind] = found
    assert weak == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_page_does_not_scroll_sideways(root_site: Published, contexts: Contexts, code: str) -> None:
    """At a width of 320 px, which is 1280 px enlarged four times, no page is wider than the window (1.4.10)."""
    page = contexts(viewport={"width": 320, "height": 800}).new_page()
    wide = []
    for kind, address in root_site.samples(code).items():
        page.goto(address)
        page.mouse.wheel(200, 0)
        wide += [kind] * (page.evaluate("document.documentElement.scrollWidth") > 320)
    assert wide == []
