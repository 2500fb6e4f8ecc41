"""Takes files of texts and facts; gives the pages that are made of them."""

import re
from collections.abc import Mapping
from pathlib import Path

from tests.sites import PUBLIC, make_docs
from vademecum.catalogue import Edition, EditionView, views
from vademecum.pages import Tree
from vademecum.pages.context import Language, languages_of
from vademecum.site import read_site


def tree_of(
    folder: Path, files: Mapping[str, str | bytes], edition: Edition = PUBLIC, site_url: str = "https://example.org/"
) -> Tree:
    """The tree of a folder with these files."""
    return read_site(make_docs(folder, files)).tree(edition, site_url)


def page_of(folder: Path, files: Mapping[str, str | bytes], path: str, edition: Edition = PUBLIC) -> str:
    """The Markdown of one page."""
    content = tree_of(folder, files, edition)[path].content
    assert isinstance(content, str)
    return content


def language_of(folder: Path, files: Mapping[str, str | bytes], code: str = "nl") -> Language:
    """One language, ready to write pages in."""
    catalogue = read_site(make_docs(folder, files)).catalogue
    assert catalogue is not None
    of_all: Mapping[str, EditionView] = views(catalogue)
    return languages_of(of_all)[code]


def section(page: str, anchor: str) -> str:
    """What stands below the heading with this anchor, up to the next heading."""
    found = re.search(rf"^## [^\n]*{{: #{anchor}(?: [^\n]*)?}}\n(?P<rest>(?:(?!## )[^\n]*\n?)*)", page, re.M)
    assert found, f"no heading {anchor}"
    return found["rest"].strip()
