"""Takes the command line of pytest; gives all tests the flag that writes expected files anew, and one browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browsers import chromium


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --refresh."""
    parser.addoption("--refresh", action="store_true", help="write the expected files anew instead of comparing them")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Gives a browser."""
    with chromium() as browser:
        yield browser
