"""Takes a window of the browser; does and sees what a reader does and sees, and knows where it stands on a page."""

import re

from playwright.sync_api import Locator, Page, expect

TITLE = "main h1"
SUMMARY = ".vm-summary p:last-child"
MENU = "nav.vm-menu"
MENU_BUTTON = ".vm-menu-button"
HEADINGS = ".vm-toc nav"
HEADINGS_BUTTON = ".vm-toc__button"
SEARCH = "dialog.vm-search"
SEARCH_BUTTON = "button.vm-find"
SEARCH_LINK = "a.vm-find"
OPTION = f"{SEARCH} [role=option]"
FOUND = f"{SEARCH} .vm-hit__page"
RESULTS = "#vm-results"
RESULT = f"{RESULTS} ol > li > a:first-child"
SCHEMES = ".vm-scheme"
CITE = "details.vm-cite"
TERM = "a.vm-term"
HELP = ".vm-help"
TERMS = ".vm-terms"
PRINT = ".vm-print"
REPORT = ".vm-tools a[href^='mailto:']"

NARROW = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 800}


def settle(page: Page, address: str) -> None:
    """Open a page and wait until its scripts have what they fetch."""
    page.goto(address, wait_until="networkidle")


def follow(page: Page, address: str) -> None:
    """Follow the page's own link to an address."""
    addresses = page.locator("a[href]:visible").evaluate_all("links => links.map(link => link.href)")
    page.locator(f"a[href]:visible >> nth={addresses.index(address)}").click()
    page.wait_for_url(address)


def switch(page: Page, code: str) -> Locator:
    """The link to another language in the switch."""
    return page.locator(f".vm-languages a[hreflang={code}]")


def note(page: Page, code: str) -> str:
    """What the switch says below a language; empty where it says nothing."""
    return " ".join(page.locator(f".vm-languages li[lang={code}] small").all_inner_texts()).strip()


def language(page: Page) -> str:
    """The language that the document says it is in."""
    return page.locator("html").get_attribute("lang") or ""


def open_search(page: Page) -> Locator:
    """Open the search with its button, and give the box for the words."""
    page.locator(SEARCH_BUTTON).click()
    return page.locator(SEARCH).get_by_role("combobox", name=re.compile("^(Search for|Zoek|Søg)"))


def search_status(page: Page, place: str = SEARCH) -> Locator:
    """What the search says of itself."""
    return page.locator(place).get_by_role("status")


def search(page: Page, words: str) -> list[str]:
    """Open the search, look for words, and give the addresses of the pages that are found."""
    open_search(page).fill(words)
    answered(page)
    return links(page.locator(FOUND))


def answered(page: Page, place: str = SEARCH) -> str:
    """Wait for all that is found, and give what the search says of it."""
    status = search_status(page, place)
    unfinished = [status.get_attribute(f"data-{name}") or "" for name in ("wait", "texts")]
    expect(status).not_to_have_text(re.compile(f"^$|{'|'.join(map(re.escape, unfinished))}"))
    return status.inner_text()


def links(found: Locator) -> list[str]:
    """The addresses that links lead to."""
    return [str(address) for address in found.evaluate_all("links => links.map(link => link.href)")]


def colour(page: Page) -> str:
    """The colour of the paper."""
    return str(page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor"))


def stored(page: Page) -> dict[str, str]:
    """What the browser keeps for the site."""
    kept = page.evaluate("({...localStorage, ...sessionStorage})")
    assert isinstance(kept, dict)
    return kept
