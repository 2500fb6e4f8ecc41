"""Gives the tests of this folder a browser."""

from tests.browser.conftest import browser

__all__ = ["browser"]
