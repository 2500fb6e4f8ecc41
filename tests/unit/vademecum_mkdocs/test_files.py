"""Takes a tree and the files of a theme; checks what the engine is given to build."""

from pathlib import Path

from mkdocs.structure.files import File, Files, InclusionLevel

from tests.sites import text
from tests.unit.pages.reading import tree_of
from tests.unit.vademecum_mkdocs.engine import config_of, known_files


def given(folder: Path, *from_theme: str) -> Files:
    """The files of a small site, with a file that the engine found among its texts and these of a theme."""
    files: dict[str, str | bytes] = {
        "nl/index.md": text("page", "home", "![A](a.png)"),
        "nl/a.png": b"\x89",
        "nl/kladde.md": "Draft",
    }
    tree, config = tree_of(folder, files), config_of(folder)
    found = Files([File("nl/kladde.md", config.docs_dir, config.site_dir, True)])
    for path in from_theme:
        found.append(File(path, str(folder / "theme"), config.site_dir, True))
    return known_files(tree, found, config, ["nl"])


def test_pages_and_pictures_of_the_tree_are_built(tmp_path: Path) -> None:
    """Each page at an address of its own."""
    files = given(tmp_path)
    assert files.src_uris["nl/inhoud.md"].url == "nl/inhoud/"
    assert files.src_uris["nl/a.png"].content_bytes == b"\x89"


def test_what_the_engine_found_by_itself_is_left_out(tmp_path: Path) -> None:
    """Only the core knows what readers may see."""
    assert "nl/kladde.md" not in given(tmp_path).src_uris


def test_files_of_the_theme_that_a_page_asks_for_are_built(tmp_path: Path) -> None:
    """The others are not published."""
    files = given(tmp_path, "assets/vademecum.svg", "README.md")
    assert "assets/vademecum.svg" in files.src_uris
    assert "README.md" not in files.src_uris


def test_a_file_of_the_tree_goes_before_one_of_the_theme(tmp_path: Path) -> None:
    """A site may replace what is at the top."""
    assert given(tmp_path, "404.html").src_uris["404.html"].content_string.startswith("<!doctype html>")


def test_pages_stand_outside_the_engines_own_navigation(tmp_path: Path) -> None:
    """Each language has one of its own."""
    pages = [file for file in given(tmp_path) if file.src_uri.endswith(".md")]
    assert {page.inclusion for page in pages} == {InclusionLevel.NOT_IN_NAV}
