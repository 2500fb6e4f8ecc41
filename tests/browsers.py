"""Takes the programs of this machine; gives Debian's Chromium, started."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def tool(name: str, package: str) -> str:
    """The path of a program; a missing one fails the test with the line that brings it."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is missing. Install it: sudo apt install {package}", pytrace=False)
    return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser, and end it."""
    path = tool("chromium", "chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()
