"""Takes a window of the browser; does and sees what a reader does and sees."""

from playwright.sync_api import Locator, Page, expect


def settle(page: Page, address: str) -> None:
    """Open a page and wait until its scripts have what they fetch."""
    page.goto(address, wait_until="networkidle")


def mark(page: Page) -> None:
    """Leave a mark in the document that a reload would wipe out."""
    page.evaluate("document.documentElement.dataset.mark = 'here'")


def is_marked(page: Page) -> bool:
    """Whether the document still is the marked one."""
    return bool(page.evaluate("document.documentElement.dataset.mark === 'here'"))


def move(page: Page, address: str) -> None:
    """Follow the page's link to an address of the same language, without a reload, and wait for what it shows."""
    before = page.locator(".md-content h1").inner_text()
    link = page.locator(f"a[href]:visible >> nth={visible_index(page, address)}")
    link.click()
    page.wait_for_url(address)
    expect(page.locator(".md-content h1")).not_to_have_text(before)


def visible_index(page: Page, address: str) -> int:
    """Which of the visible links of a page leads to the address."""
    addresses = page.locator("a[href]:visible").evaluate_all("links => links.map(link => link.href)")
    return int(addresses.index(address))


def switch(page: Page, code: str) -> Locator:
    """The link to a language in the switch."""
    return page.locator(f".vm-languages a[hreflang={code}]")


def note(page: Page, code: str) -> str:
    """What the switch says below a language; empty where it says nothing."""
    return page.locator(f".vm-languages li:has(a[hreflang={code}])").inner_text().removeprefix(code.upper()).strip()


def language(page: Page) -> str:
    """The language that the document says it is in."""
    return page.locator("html").get_attribute("lang") or ""
