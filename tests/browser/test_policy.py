"""The site on a host that sends the content security policy that stands beside its pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.listening import listen_for_violations
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import FOUND, SCHEMES, search, search_status, switch
from tests.browser.server import serving

FORBIDDEN = {
    "script-src-elem": "<script>document.title = 'ran'</script>",
    "script-src-attr": "<img src='data:,' onerror='document.title = 1'>",
    "style-src-attr": "<p style='color: red'>red</p>",
    "style-src-elem": "<style>p { color: red }</style>",
    "img-src": "<img src='http://localhost:9/picture.png'>",
}
"""What the policy forbids, by the directive that it violates."""


def header(site: Published) -> dict[str, str]:
    """What the host is to send with every answer."""
    text = (site.folder / "content-security-policy.txt").read_text(encoding="utf-8")
    return {"Content-Security-Policy": text.strip()}


@pytest.fixture
def guarded(site: Published) -> Iterator[Published]:
    """Gives the site, at each address, from a host that sends its policy."""
    with site.with_headers(header(site)) as served:
        yield served


def use(page: Page) -> None:
    """Search and follow what is found; choose colours; change the language."""
    address = search(page, "cmio")[0]
    page.locator(FOUND).first.click()
    page.wait_for_url(address)
    page.locator(SCHEMES).locator("[data-scheme=dark]").click()
    expect(page.locator("html")).to_have_attribute("data-scheme", "dark")
    page.reload()
    other = switch(page, "da" if "/da/" not in page.url else "en")
    address = other.evaluate("link => link.href")
    other.click()
    page.wait_for_url(address)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_page_violates_the_policy(guarded: Published, contexts: Contexts, code: str) -> None:
    """On every kind of page, reading, search, colours and the language switch violate nothing."""
    context = contexts()
    heard = listen_for_violations(context)
    page = context.new_page()
    for address in [guarded.address, f"{guarded.address}404.html"]:
        page.goto(address, wait_until="networkidle")
    for address in guarded.samples(code).values():
        page.goto(address)
        use(page)
    assert heard == []


def test_search_finds_under_the_policy(guarded: Published, page: Page) -> None:
    """The policy lets the search fetch its names and start its worker."""
    page.goto(f"{guarded.address}en/")
    assert search(page, "cmio")
    expect(search_status(page)).to_contain_text("found")


@pytest.mark.parametrize("directive", FORBIDDEN)
def test_violation_is_counted(root_site: Published, contexts: Contexts, tmp_path: Path, directive: str) -> None:
    """A page with something that the policy forbids is counted, told by the event itself."""
    (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title>{FORBIDDEN[directive]}", encoding="utf-8")
    context = contexts()
    heard = listen_for_violations(context)
    with serving(tmp_path, headers=header(root_site)) as address:
        context.new_page().goto(address, wait_until="networkidle")
    assert [told for told in heard if told.startswith(f"violation of {directive} by ")]
