"""A page on paper."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import tool
from tests.browser.published import LANGUAGES, Published


def printed(page: Page, folder: Path) -> list[str]:
    """The text of each sheet on which the page is printed, A4."""
    sheets = folder / "page.pdf"
    page.pdf(path=sheets, format="A4")
    command = [tool("pdftotext", "poppler-utils"), "-layout", str(sheets), "-"]
    text = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    return text.removesuffix("\f").split("\f")


@pytest.mark.parametrize("code", LANGUAGES)
def test_print_begins_with_the_title(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """The first thing on the first sheet is the title of the page: header and menus stay away."""
    page.goto(root_site.page("role:cmio", code))
    sheets = printed(page, tmp_path)
    assert sheets[0].split("\n")[0].strip() == root_site.views[code].shown["role:cmio"].title


def test_print_holds_the_whole_text(root_site: Published, page: Page, tmp_path: Path) -> None:
    """Every heading of the page stands on a sheet."""
    page.goto(root_site.page("role:cmio", "en"))
    text = " ".join("\n".join(printed(page, tmp_path)).split())
    headings = page.locator("article :is(h1, h2, h3)").all_inner_texts()
    assert len(headings) > 5
    assert [heading for heading in headings if heading not in text] == []


def test_print_of_a_dark_page_is_light(root_site: Published, page: Page) -> None:
    """What is dark on a reader's screen is black on white on paper."""
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(root_site.page("role:cmio", "en"))
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(255, 255, 255)"
