"""A page on paper."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.published import LANGUAGES, Published
from tests.browsers import tool

OWN_NAMES = {"nl": "Nederlands", "da": "Dansk", "en": "English"}


def printed(page: Page, folder: Path, across: bool = False, order: str = "-layout") -> list[str]:
    """The text of each sheet on which the page is printed, A4; with the order `-raw` the lines of a cell in a row."""
    sheets = folder / "page.pdf"
    page.pdf(path=sheets, format="A4", landscape=across)
    command = [tool("pdftotext", "poppler-utils"), order, str(sheets), "-"]
    text = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    return text.removesuffix("\f").split("\f")


@pytest.mark.parametrize("code", LANGUAGES)
def test_print_begins_with_the_title(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """The first sheet begins with the site, the kind and the title of the page: menus and path stay away."""
    page.goto(root_site.page("role:cmio", code))
    lines = [line.strip() for line in printed(page, tmp_path)[0].split("\n") if line.strip()]
    title = root_site.views[code].shown["role:cmio"].title
    assert lines[:3] == ["Vademecum", page.locator(".vm-kind").inner_text().strip(), title]


@pytest.mark.parametrize("code", LANGUAGES)
def test_print_says_where_it_comes_from(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """The last sheet ends with the citation of the page, its address and its language; no button is printed."""
    page.goto(root_site.page("role:cmio", code))
    lines = [line.strip() for line in "\n".join(printed(page, tmp_path)).split("\n")]
    citation = page.locator(".vm-cite__text").text_content() or ""
    end = "".join("".join(lines).split()).partition("".join(citation.split()))[2]
    assert end.endswith(f":{OWN_NAMES[code]}.")
    assert len(end) < 20
    buttons = [button.strip() for button in page.locator("button:visible, summary:visible").all_inner_texts()]
    assert len(buttons) > 3
    assert [words for words in buttons if words in lines] == []


def test_print_holds_the_whole_text(root_site: Published, page: Page, tmp_path: Path) -> None:
    """Every heading of the page stands on a sheet, and every source."""
    page.goto(root_site.page("role:cmio", "en"))
    text = " ".join("\n".join(printed(page, tmp_path)).split())
    headings = page.locator("article :is(h1, h2, h3)").all_inner_texts()
    assert len(headings) > 5
    assert [heading for heading in headings if heading not in text] == []
    sources = page.locator(".vm-sources cite").all_inner_texts()
    assert len(sources) > 5
    assert [source for source in sources if source.split()[0] not in text] == []


def test_print_of_a_dark_page_is_light(root_site: Published, page: Page) -> None:
    """What is dark on a reader's screen is black on white on paper."""
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(root_site.page("role:cmio", "en"))
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(255, 255, 255)"
