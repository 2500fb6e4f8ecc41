"""Light and dark: as the device is set, until the reader chooses at the foot of a page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import Published
from tests.browser.reading import SCHEMES, colour, follow, stored, switch

LIGHT, DARK = "rgb(255, 253, 250)", "rgb(20, 27, 26)"

AT_BODY = """new MutationObserver((changes, observer) => {
    if (!document.body) return;
    window.schemeAtBody = document.documentElement.dataset.scheme ?? "";
    observer.disconnect();
}).observe(document, { childList: true, subtree: true })"""
"""Notes which scheme stands when the first thing comes that can be painted."""


@pytest.fixture
def without_storage(root_site: Published) -> Iterator[Published]:
    """Gives the site where the browser refuses storage: a page in a sandbox has an origin of its own, without any."""
    with root_site.with_headers({"Content-Security-Policy": "sandbox allow-scripts"}) as site:
        yield site


def choose(page: Page, scheme: str) -> None:
    """Press the button of a scheme; an empty one is that of the device."""
    page.locator(f"{SCHEMES} [data-scheme='{scheme}']").click()


def pressed(page: Page) -> list[str]:
    """The schemes whose buttons are pressed."""
    names = page.locator(f"{SCHEMES} [aria-pressed=true]").evaluate_all("all => all.map(one => one.dataset.scheme)")
    return [str(name) for name in names]


@pytest.mark.parametrize(("device", "chosen", "paper"), [("light", "dark", DARK), ("dark", "light", LIGHT)])
def test_choice_is_kept(site: Published, contexts: Contexts, device: str, chosen: str, paper: str) -> None:
    """A choice holds at once, after a reload, and on the next page, against the setting of the device."""
    page = contexts(color_scheme=device).new_page()
    page.goto(site.page("role:cmio", "en"))
    assert (pressed(page), colour(page) != paper) == ([""], True)
    choose(page, chosen)
    assert colour(page) == paper
    page.reload()
    assert (pressed(page), colour(page)) == ([chosen], paper)
    follow(page, site.page("role:cnio", "en"))
    assert (pressed(page), colour(page)) == ([chosen], paper)


def test_only_a_choice_is_stored(root_site: Published, page: Page) -> None:
    """Nothing is stored before a choice; then its name alone; «As on this device» leaves nothing again."""
    page.goto(f"{root_site.address}en/")
    assert stored(page) == {}
    choose(page, "dark")
    assert list(stored(page).values()) == ["dark"]
    choose(page, "")
    assert (stored(page), pressed(page), colour(page)) == ({}, [""], LIGHT)


def test_device_is_followed_while_it_changes(root_site: Published, page: Page) -> None:
    """Without a choice, the page turns dark when the device does."""
    page.goto(f"{root_site.address}en/")
    assert colour(page) == LIGHT
    page.emulate_media(color_scheme="dark")
    assert colour(page) == DARK


def test_choice_does_not_flash(root_site: Published, page: Page) -> None:
    """On the next page the choice stands before there is anything to paint."""
    page.add_init_script(AT_BODY)
    page.goto(f"{root_site.address}en/")
    assert page.evaluate("window.schemeAtBody") == ""
    choose(page, "dark")
    page.reload()
    assert page.evaluate("window.schemeAtBody") == "dark"


def test_choice_works_without_storage(without_storage: Published, page: Page) -> None:
    """Where the browser refuses storage, a choice of colours holds for the page, and a language can be chosen."""
    faults = list[str]()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(without_storage.page("role:cmio", "nl"))
    choose(page, "dark")
    assert colour(page) == DARK
    switch(page, "en").click()
    expect(page).to_have_url(without_storage.page("role:cmio", "en"))
    assert (pressed(page), faults) == ([""], [])


def test_root_works_without_storage(without_storage: Published, page: Page) -> None:
    """Where the browser refuses storage, the choice of language at the root leads on all the same."""
    faults = list[str]()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(without_storage.address)
    page.locator("a[hreflang=da]").click()
    expect(page).to_have_url(f"{without_storage.address}da/")
    assert faults == []
