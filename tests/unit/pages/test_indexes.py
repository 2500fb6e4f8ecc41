"""Takes small sites; checks the pages of their indexes, and what leads to them."""

import re
from collections.abc import Mapping
from pathlib import Path

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.pages import Concern, Tree, TreeFile
from vademecum.pages.context import Language
from vademecum.pages.index_list import LISTED
from vademecum.pages.indexes import indexes
from vademecum.site import read_site


def tree(folder: Path, files: Mapping[str, str | bytes], *concerns: Concern) -> Tree:
    """The tree of a folder with these files and concerns."""
    return read_site(make_docs(folder, files)).tree(Edition(), "https://example.org/", concerns)


def words(found: Tree, path: str) -> str:
    """The content of a page."""
    content = found[path].content
    assert isinstance(content, str)
    return content


def test_each_language_has_its_indexes_in_its_own_words(tmp_path: Path) -> None:
    """A page for each, and one that explains them all."""
    found = tree(tmp_path, FACTS, indexes())
    paths = {"nl/registers/a-tot-z.md", "da/registre/a-til-aa.md", "en/indexes/a-to-z.md"}
    assert paths | {"nl/registers/index.md", "da/registre/index.md", "en/indexes/index.md"} <= {
        file.path for file in found
    }
    overview = words(found, "en/indexes/index.md")
    assert overview.count("- [") == len(LISTED)
    assert "- [A to Z](a-to-z.md)" in overview


def test_indexes_are_found_from_other_pages(tmp_path: Path) -> None:
    """From the contents and the list of terms; nothing leads to what is not there."""
    ways = {"en/contents.md": "[Indexes](indexes/index.md)", "en/terms/index.md": "[A to Z](../indexes/a-to-z.md)"}
    with_them, without = tree(tmp_path / "with", FACTS, indexes()), tree(tmp_path / "without", FACTS)
    assert {path: link in words(with_them, path) for path, link in ways.items()} == dict.fromkeys(ways, True)
    folders = ("registers/", "registre/", "indexes/")
    assert not [file.path for file in without if any(name in f"{file.path} {file.content!r}" for name in folders)]


def test_a_long_index_has_several_pages_and_letters_that_lead_to_each(tmp_path: Path) -> None:
    """Its parts have a switch of language that leads to the beginning of the same index."""
    files = {f"nl/praktijken/{letter}.md": text("practice", letter) for letter in "abcdefghijklmnopqrstuvwxyz"}
    found = tree(tmp_path, files, indexes(20))
    first, second = words(found, "nl/registers/a-tot-z.md"), words(found, "nl/registers/a-tot-z/2.md")
    assert '<a href="2/#letter-k">K</a>' in first
    assert '<a href="#letter-a">A</a>' in first
    assert '<a href="../#letter-a">A</a>' in second
    assert '<strong aria-current="page">K – T</strong>' in second
    assert '<a href="../../../praktijken/k/">K</a>' in second
    meta = found["nl/registers/a-tot-z/2.md"].meta
    assert meta["title"] == "A tot Z, deel 2 van 3"
    assert [alternate["path"] for alternate in meta["alternates"]] == [
        "nl/registers/a-tot-z/2.md",
        "da/registre/a-til-aa.md",
        "en/indexes/a-to-z.md",
    ]


def test_ids_on_a_page_are_unique(tmp_path: Path) -> None:
    """Also where a section is cut."""
    files = {f"nl/praktijken/a{number}.md": text("practice", f"a{number}") for number in range(45)}
    found = tree(tmp_path, files, indexes(20))
    pages = [file for file in found if file.path.startswith("nl/registers/a-tot-z")]
    assert [re.findall(r'<h2 id="([^"]+)">([^<]+)<', str(page.content)) for page in pages] == [
        [("letter-a", "A")],
        [("letter-a-2", "A (2)")],
        [("letter-a-3", "A (3)")],
    ]


def test_headings_are_the_only_way_through_an_index(tmp_path: Path) -> None:
    """A region for each of a hundred headings would bury the landmarks of the page."""
    found = tree(tmp_path, FACTS, indexes())
    pages = [words(found, file.path) for file in found if file.path.startswith(("nl/registers/", "en/indexes/"))]
    assert sum(page.count("<h2 ") for page in pages) > 20
    assert not [page for page in pages if "<section" in page or "aria-labelledby" in page]


def test_an_index_without_rows_says_so(tmp_path: Path) -> None:
    """The page stays: other languages lead to it."""
    found = tree(tmp_path, {"nl/index.md": text("page", "home")}, indexes())
    assert "Er staat nog niets in dit register." in words(found, "nl/registers/a-tot-z.md")


def test_the_page_is_html_that_no_engine_reads_as_markdown(tmp_path: Path) -> None:
    """Titles with signs of Markdown or HTML stand as they are written."""
    files = {"nl/praktijken/a.md": text("practice", "a", title="R&D *nu* [x](y) <b>")}
    page = words(tree(tmp_path, files, indexes()), "nl/registers/a-tot-z.md")
    assert page.startswith("<div") and page.rstrip().endswith("</div>")
    assert ">R&amp;D *nu* [x](y) &lt;b&gt;</a>" in page
    assert "\n\n" not in page.strip()


def test_concerns_add_pages_in_any_order(tmp_path: Path) -> None:
    """Later ones will be others than the indexes; the order in which they are given does not count."""

    def pages(language: Language) -> list[TreeFile]:
        return [TreeFile(f"{language.code}/extra.txt", "Extra")]

    extra = Concern("extra", pages)
    one, two = tree(tmp_path / "1", FACTS, extra, indexes()), tree(tmp_path / "2", FACTS, indexes(), extra)
    assert [(file.path, file.content, file.meta) for file in one] == [
        (file.path, file.content, file.meta) for file in two
    ]
    assert "da/extra.txt" in one
