"""Takes files with posts; gives the pages of their blog, and what stands on them."""

import re
from collections.abc import Mapping
from pathlib import Path

from tests.sites import PUBLIC, SITE, make_docs
from tests.unit.posts import FILES
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.pages.blog import blog
from vademecum.pages.blog_lists import POSTS
from vademecum.site import read_site

BORROWING = SITE.replace(", fallback: none", "")
"""Settings under which a language borrows posts."""


def blog_of(folder: Path, files: Mapping[str, str], limit: int = POSTS, edition: Edition = PUBLIC) -> Tree:
    """The tree of a site with these posts and a blog, without feeds."""
    return read_site(make_docs(folder, {**FILES, **files})).tree(edition, "", [blog(limit)])


def html(tree: Tree, path: str) -> str:
    """What stands on a page."""
    content = tree[path].content
    assert isinstance(content, str)
    return content


def pages(tree: Tree, folder: str) -> list[str]:
    """The paths of all pages below a folder."""
    return [file.path.removeprefix(folder) for file in tree if file.path.startswith(folder) and file.is_page]


def titles(page: str) -> list[str]:
    """The words of the links that the rows of a list begin with, without the ways to its other pages."""
    return re.findall(r"<li><a [^>]*>(.*?)</a>", page.partition("<nav")[0])


def marks(page: str) -> list[str]:
    """What the rows of a list say behind their links."""
    return re.findall(r'<span class="vm-mark">(.*?)</span>', page)


def others(tree: Tree, path: str) -> dict[str, str | None]:
    """The page of each language that a page leads to; None where that language has no such page."""
    found = tree[path].meta["alternates"]
    return {one["language"]: one["path"] if one["state"] != "none" else None for one in found}
