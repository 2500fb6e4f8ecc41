"""The site by keyboard: everything is reached, each stop is seen, and a plain letter does nothing."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import Published
from tests.browser.reading import settle

MOST_STOPS = 60
WIDTHS = [360, 1280]

STOP = """async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const stop = document.activeElement;
  const box = stop.getBoundingClientRect();
  const style = getComputedStyle(stop);
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 10)];
  const on_top = document.elementFromPoint(x, y);
  return {
    name: stop.getAttribute("aria-label") || stop.textContent.trim().slice(0, 40) || stop.tagName,
    place: ["vm-languages", "md-content"].find(name => stop.closest("." + name)) || "",
    seen: !!on_top && (stop.contains(on_top) || on_top.contains(stop)),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""


@pytest.fixture(params=WIDTHS, ids=["phone", "desktop"])
def window(request: pytest.FixtureRequest, contexts: Contexts) -> Page:
    """Gives a window of a phone's width, and one of a desktop's."""
    return contexts(viewport={"width": request.param, "height": 800}).new_page()


def stops_to_content(page: Page) -> list[dict[str, Any]]:
    """Press Tab until the focus is on a link of the text; what each stop on the way is like."""
    stops: list[dict[str, Any]] = []
    while len(stops) < MOST_STOPS and not (stops and stops[-1]["place"] == "md-content"):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(STOP))
    return stops


def test_switch_and_text_are_reached(site: Published, window: Page) -> None:
    """Tab leads to every language of the switch, and to the first link of the text."""
    settle(window, site.page("role:cmio", "nl"))
    stops = stops_to_content(window)
    assert [stop["name"] for stop in stops if stop["place"] == "vm-languages"] == ["NL", "DA", "EN"]
    assert stops[-1]["place"] == "md-content"


def test_every_stop_is_seen(site: Published, window: Page) -> None:
    """Wherever Tab leads, the reader sees the element and an outline around it."""
    settle(window, site.page("role:cmio", "nl"))
    assert [stop for stop in stops_to_content(window) if not (stop["seen"] and stop["outlined"])] == []


def test_first_stop_skips_to_the_text(root_site: Published, window: Page) -> None:
    """The first stop leads past the header."""
    settle(window, root_site.page("role:cmio", "nl"))
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")
    window.wait_for_function("document.activeElement === document.body")
    window.keyboard.press("Tab")
    assert window.evaluate(STOP)["place"] == "md-content"


def test_switch_works_by_keyboard(site: Published, page: Page) -> None:
    """Enter on a language of the switch leads there."""
    page.goto(site.page("role:cmio", "nl"))
    page.locator(".vm-languages a[hreflang=en]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(site.page("role:cmio", "en"))


def test_menu_of_a_phone_opens_and_closes(root_site: Published, contexts: Contexts) -> None:
    """On a phone, the menu opens by keyboard, its links are reached, and Escape closes it."""
    page = contexts(viewport={"width": 360, "height": 800}).new_page()
    settle(page, root_site.page("role:cmio", "en"))
    menu, link = page.locator("button.vm-menu"), page.locator(".md-sidebar--primary .md-nav__link").first
    menu.focus()
    page.keyboard.press("Enter")
    expect(link).to_be_visible()
    assert menu.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    expect(menu).to_be_focused()


@pytest.mark.parametrize("key", ["n", "p", ".", ",", "s", "f", "/"])
def test_plain_key_does_nothing(root_site: Published, page: Page, key: str) -> None:
    """A letter that is typed or said outside a field neither leaves the page nor opens search."""
    address = root_site.page("role:cnio", "en")
    settle(page, address)
    page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == address
    assert not page.locator("#__search").is_checked()


def test_letters_reach_the_search_box(root_site: Published, page: Page) -> None:
    """In the search box, letters are letters."""
    settle(page, root_site.page("role:cnio", "en"))
    box = page.locator("[data-md-component=search-query]")
    box.focus()
    page.keyboard.type("snap")
    expect(box).to_have_value("snap")
