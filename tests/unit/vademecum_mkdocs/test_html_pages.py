"""Takes pages that are HTML already, and others; checks what the engine reads of them."""

from pathlib import Path

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from tests.unit.vademecum_mkdocs.engine import config_of
from vademecum.pages import TreeFile
from vademecum_mkdocs.html_pages import as_content, as_markdown

HTML = TreeFile("nl/registers/a-tot-z.md", '<div id="one"><p id="two-2">A & b</p></div>', html=True)
MARKDOWN = TreeFile("nl/a.md", "A *b*")


def page(folder: Path, file: TreeFile) -> Page:
    """A page of the engine that has not been rendered."""
    config = config_of(folder)
    return Page(None, File(file.path, str(folder / "docs"), config.site_dir, True), config)


def test_html_is_not_read_as_markdown(tmp_path: Path) -> None:
    """It is on the page as it was written, whatever the engine made of nothing."""
    assert as_markdown(str(HTML.content), HTML) == ""
    assert as_content("", page(tmp_path, HTML), HTML) == HTML.content


def test_links_to_ids_in_html_are_known(tmp_path: Path) -> None:
    """Else the engine would warn of them."""
    made = page(tmp_path, HTML)
    as_content("", made, HTML)
    assert made.present_anchor_ids == {"one", "two-2"}


def test_markdown_is_left_to_the_engine(tmp_path: Path) -> None:
    """Words and HTML pass as they are."""
    assert as_markdown("A *b*", MARKDOWN) == "A *b*"
    assert as_content("<p>A <em>b</em></p>", page(tmp_path, MARKDOWN), MARKDOWN) == "<p>A <em>b</em></p>"
