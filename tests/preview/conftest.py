"""Gives a preview of a small site, and windows of a browser."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from tests.builds import BASE, lay_out
from tests.preview.running import PATIENCE, Preview, previewing


@pytest.fixture(scope="session")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """Gives a preview in Dutch; a test leaves its sources without a problem."""
    with previewing(lay_out(tmp_path_factory.mktemp("preview") / "kb", BASE), LC_ALL="nl_NL.UTF-8") as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Gives a window of a new reader."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE * 1000)
    expect.set_options(PATIENCE * 1000)
    opened = context.new_page()
    yield opened
    expect.set_options(5_000)
    _leave(opened)
    context.close()


def _leave(page: Page) -> None:
    """Empties a window: Chromium never closes one whose page renews itself at that moment."""
    for _ in range(5):
        # A renewal under way interrupts the leaving; the page that it brings is left next.
        with suppress(Error):
            page.goto("about:blank")
            return
