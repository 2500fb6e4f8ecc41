"""Takes a view; gives the addresses at which the pages of a language stand that belong to no entry."""

from collections.abc import Mapping
from dataclasses import dataclass

from vademecum.catalogue.accessibility import statement_path
from vademecum.catalogue.blog import BLOG, blog_folder
from vademecum.catalogue.contents import (
    contents_path,
    dashboard_folder,
    indexes_folder,
    matrix_folder,
    pack_path,
    search_path,
)
from vademecum.catalogue.open_data import data_path
from vademecum.catalogue.view import EditionView
from vademecum.languages import CatalogueError
from vademecum.model import KINDS

_FOLDERS = (indexes_folder, matrix_folder, dashboard_folder)
"""Where generated pages stand that have a folder to themselves."""


def address_of(path: str) -> str:
    """The address that a page of the tree gets, without a slash at its end: `nl/blog/index.md` stands at `nl/blog`."""
    return path.removesuffix(".md").removesuffix("/index")


def reserved(view: EditionView) -> dict[str, str]:
    """By address, the file to name where a text would have the same: lists, contents, results, statement, data."""
    found = {address_of(data_path(view.language)): "catalogue.json"}
    found |= {view.folder(kind): "index.md" for kind in KINDS if kind != "page" and any(view.of_kind(kind))}
    found |= _contents(view)
    if statement := statement_path(view.catalogue, view.language):
        found[address_of(statement)] = view.catalogue.facts.place("accessibility").file
    return found


@dataclass(frozen=True)
class Kept:
    """What addresses of a language are kept for, though they may be free now: the parts of lists, a page and folders.

    `lists` names the file of each list by its address. Page and folders have no names yet (empty) while the words for
    them cannot be read.
    """

    lists: Mapping[str, str]
    page: str = ""
    folders: tuple[str, ...] = ()

    def holder(self, address: str) -> str:
        """The folder or the file to name; an empty text where a text may stand there."""
        above, _, last = address.rpartition("/")
        if last.isdecimal() and above in self.lists:
            return self.lists[above]
        if self.page and address_of(self.page) in (address, above if last.isdecimal() else ""):
            return self.page.rpartition("/")[2]
        return next((f"{folder}/" for folder in self.folders if f"{address}/".startswith(f"{folder}/")), "")


def kept_in(view: EditionView) -> Kept:
    """What is kept in a language for indexes, matrix, translations, board pack, blog and the parts of lists."""
    lists = {view.folder(kind): "index.md" for kind in KINDS if kind != "page"} | _contents(view)
    try:
        pack = pack_path(view.catalogue, view.language)
        folders = [find(view.catalogue, view.language) for find in _FOLDERS]
        return Kept(lists, pack, (*folders, *(blog_folder(view, title) for title in BLOG)))
    except CatalogueError:
        return Kept(lists)


def _contents(view: EditionView) -> dict[str, str]:
    """The addresses of the page of contents and of the page of results, each with its file."""
    try:
        paths = [find(view.catalogue, view.language) for find in (search_path, contents_path)]
    except CatalogueError:
        # They have no address yet while the words for them cannot be read.
        return {}
    return {address_of(path): path.rpartition("/")[2] for path in paths}
