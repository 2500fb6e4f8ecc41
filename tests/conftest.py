"""Takes the command line of pytest; gives all tests the flag that writes expected files anew."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --refresh."""
    parser.addoption("--refresh", action="store_true", help="write the expected files anew instead of comparing them")
