"""Sites with a brand; the files that it adds to the tree, and the pages without a frame that show it."""

from pathlib import Path

import pytest

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.site import read_site

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'
FILES = FACTS | {"nl/index.md": text("page", "home"), "brand/logo.svg": LOGO, "brand/old.svg": LOGO}
SHEET = "assets/vademecum-brand.css"
BARE = ("index.html", "404.html", "id/page/home/index.html")


def tree(folder: Path, brand: str) -> Tree:
    """The tree of a site with this brand."""
    return read_site(make_docs(folder, FILES | {"data/brand.yml": brand})).tree(Edition(), "https://x.org/")


def content(made: Tree, path: str) -> str:
    """The words of a file."""
    found = made[path].content
    assert isinstance(found, str)
    return found


def test_only_the_pictures_that_are_named_are_published(tmp_path: Path) -> None:
    """What merely lies in the folder is not."""
    made = tree(tmp_path, "logo: brand/logo.svg\n")
    assert ("brand/logo.svg" in made, "brand/old.svg" in made, SHEET in made) == (True, False, False)


@pytest.mark.parametrize("path", BARE)
def test_pages_without_a_frame_show_the_mark_and_the_colours(tmp_path: Path, path: str) -> None:
    """In the place of ours."""
    words = content(tree(tmp_path, 'logo: brand/logo.svg\ncolour: "#1F4E79"\n'), path)
    assert words.count("brand/logo.svg") == 2
    assert words.count(SHEET) == 1
    assert "assets/vademecum.svg" not in words


def test_the_style_sheet_has_what_is_the_organisations_own(tmp_path: Path) -> None:
    """For the light scheme once, for the dark one by the device and by choice; no name of a colour without a value."""
    sheet = content(tree(tmp_path, 'colour: "#1F4E79"\nfonts: {headings: Gill Sans, text: Verdana}\n'), SHEET)
    assert sheet.count("--vm-teal: #1f4e79;") == 1
    assert (sheet.count("--vm-teal: "), sheet.count("--vm-teal-deep: "), sheet.count("--vm-tint: ")) == (3, 3, 3)
    assert '--vm-house-serif: "Gill Sans";' in sheet
    assert '--vm-house-sans: "Verdana";' in sheet
    assert ": ;" not in sheet


def test_a_band_alone_is_that_of_both_schemes(tmp_path: Path) -> None:
    """And nothing else is changed."""
    sheet = content(tree(tmp_path, 'band: "#101010"\n'), SHEET)
    assert (sheet.count("--vm-teal-deep: #101010;"), "--vm-teal:" in sheet, "house" in sheet) == (3, False, False)
