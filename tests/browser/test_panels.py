"""The menu and the list of headings: panels on a narrow window, plain lists on a wide one."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import Published
from tests.browser.reading import HEADINGS, HEADINGS_BUTTON, MENU, MENU_BUTTON, NARROW, WIDE

PANELS = [(MENU_BUTTON, MENU), (HEADINGS_BUTTON, HEADINGS)]


@pytest.fixture
def phone(contexts: Contexts) -> Page:
    """Gives a narrow window."""
    return contexts(viewport=NARROW, has_touch=True).new_page()


@pytest.fixture
def desktop(contexts: Contexts) -> Page:
    """Gives a wide window."""
    return contexts(viewport=WIDE).new_page()


@pytest.mark.parametrize(("button", "panel"), PANELS, ids=["menu", "headings"])
def test_button_opens_and_closes_the_panel(root_site: Published, phone: Page, button: str, panel: str) -> None:
    """On a narrow window the panel is closed until its button is pressed; Escape closes it and gives the focus back."""
    phone.goto(root_site.page("role:cmio", "nl"))
    expect(phone.locator(panel)).to_be_hidden()
    phone.locator(button).press("Enter")
    expect(phone.locator(panel)).to_be_in_viewport(ratio=1)
    phone.keyboard.press("Escape")
    expect(phone.locator(panel)).to_be_hidden()
    expect(phone.locator(button)).to_be_focused()


@pytest.mark.parametrize(("button", "panel"), PANELS, ids=["menu", "headings"])
def test_touch_beside_the_panel_closes_it(root_site: Published, phone: Page, button: str, panel: str) -> None:
    """A touch beside an open panel closes it."""
    phone.goto(root_site.page("role:cmio", "nl"))
    phone.locator(button).tap()
    expect(phone.locator(panel)).to_be_visible()
    box = phone.locator(panel).bounding_box()
    assert box
    phone.touchscreen.tap(box["x"] / 2, box["y"] + box["height"] / 2)
    expect(phone.locator(panel)).to_be_hidden()


def test_chosen_heading_closes_the_panel(root_site: Published, phone: Page) -> None:
    """A heading that is chosen from the panel is shown, and the panel is out of the way."""
    phone.goto(root_site.page("role:cmio", "nl"))
    phone.locator(HEADINGS_BUTTON).click()
    phone.locator(f"{HEADINGS} a").nth(2).click()
    expect(phone.locator(HEADINGS)).to_be_hidden()
    expect(phone.locator("article h2").nth(2)).to_be_in_viewport()


def test_chosen_page_closes_the_menu(root_site: Published, phone: Page) -> None:
    """A page that is chosen from the menu is shown with the menu closed, also after the way back."""
    phone.goto(root_site.page("role:cmio", "nl"))
    phone.locator(MENU_BUTTON).click()
    phone.locator(f"{MENU} a").nth(1).click()
    expect(phone.locator(MENU)).to_be_hidden()
    phone.go_back()
    expect(phone.locator(MENU)).to_be_hidden()


@pytest.mark.parametrize(("button", "panel"), PANELS, ids=["menu", "headings"])
def test_wide_window_needs_no_panel(root_site: Published, desktop: Page, button: str, panel: str) -> None:
    """On a wide window the list stands in the page, without a button, and a chosen link leaves it there."""
    desktop.goto(root_site.page("role:cmio", "nl"))
    expect(desktop.locator(button)).to_be_hidden()
    expect(desktop.locator(panel)).to_be_visible()
    desktop.locator(f"{panel} a").first.click()
    expect(desktop.locator(MENU)).to_be_visible()


def test_list_of_headings_shows_the_place(root_site: Published, desktop: Page) -> None:
    """The list of headings marks the section that is being read, and no other."""
    desktop.goto(root_site.page("role:cmio", "nl"))
    link = desktop.locator(f"{HEADINGS} a").nth(3)
    link.click()
    expect(link).to_have_attribute("aria-current", "true")
    expect(desktop.locator(f"{HEADINGS} [aria-current]")).to_have_count(1)
