"""Takes pages of a tree; checks that one that is HTML as a whole is published as it stands."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from vademecum.pages import TreeFile
from vademecum_mkdocs.ready import rendered, to_render

HTML = '<div class="vm-index">\n<h2 id="a&amp;b">A &amp; B</h2>\n<p class="vm-group" id="source-x">id="y"</p>\n</div>\n'
READY = TreeFile("nl/a.md", HTML, {"html": True})
WRITTEN = TreeFile("nl/b.md", "# B\n")


def page(file: TreeFile) -> Page:
    """The engine's page of a file."""
    return Page("A", File(file.path, "docs", "site", True), MkDocsConfig())


def test_a_page_of_html_is_published_as_it_stands() -> None:
    """The engine has nothing to read."""
    assert to_render(READY, HTML) == ""
    assert rendered(READY, page(READY), "") == HTML


def test_the_engine_learns_the_ids_of_such_a_page() -> None:
    """So that it checks links to them; words that look like one are none."""
    made = page(READY)
    rendered(READY, made, "")
    assert made.present_anchor_ids == {"a&b", "source-x"}


def test_any_other_page_is_left_to_the_engine() -> None:
    """Its words before, its HTML and its ids after."""
    made = page(WRITTEN)
    made.present_anchor_ids = {"b"}
    assert to_render(WRITTEN, "# B\n") == "# B\n"
    assert rendered(WRITTEN, made, "<h1>B</h1>") == "<h1>B</h1>"
    assert made.present_anchor_ids == {"b"}
