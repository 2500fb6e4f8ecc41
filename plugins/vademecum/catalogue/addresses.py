"""Takes a view; gives the addresses at which the pages of a language stand that belong to no entry."""

from vademecum.catalogue.accessibility import statement_path
from vademecum.catalogue.blog import BLOG, blog_folder
from vademecum.catalogue.contents import contents_path, indexes_folder, matrix_folder, pack_path
from vademecum.catalogue.open_data import data_path
from vademecum.catalogue.view import EditionView
from vademecum.languages import CatalogueError
from vademecum.model import KINDS


def address_of(path: str) -> str:
    """The address that a page of the tree gets, without a slash at its end: `nl/blog/index.md` stands at `nl/blog`."""
    return path.removesuffix(".md").removesuffix("/index")


def reserved(view: EditionView) -> dict[str, str]:
    """By address, the file to name where a text would have the same: lists, page of contents, statement, data."""
    found = {address_of(data_path(view.language)): "catalogue.json"}
    found |= {view.folder(kind): "index.md" for kind in KINDS if kind != "page" and any(view.of_kind(kind))}
    found |= _contents(view)
    if statement := statement_path(view.catalogue, view.language):
        found[address_of(statement)] = view.catalogue.facts.place("accessibility").file
    return found


def kept_for(address: str, view: EditionView) -> str:
    """What an address is kept for, though it may be free now: indexes, matrix, board pack, blog, or a part of a list.

    The folder or the file to name; an empty text where a text may stand there.
    """
    lists = {view.folder(kind): "index.md" for kind in KINDS if kind != "page"} | _contents(view)
    above, _, last = address.rpartition("/")
    if last.isdecimal() and above in lists:
        return lists[above]
    try:
        pack = pack_path(view.catalogue, view.language)
        if address_of(pack) in (address, above if last.isdecimal() else ""):
            return pack.rpartition("/")[2]
        folders = [find(view.catalogue, view.language) for find in (indexes_folder, matrix_folder)]
        folders += [blog_folder(view, title) for title in BLOG]
        return next((f"{folder}/" for folder in folders if f"{address}/".startswith(f"{folder}/")), "")
    except CatalogueError:
        # They have no names yet while the words for them cannot be read.
        return ""


def _contents(view: EditionView) -> dict[str, str]:
    """The address of the page of contents, and its file."""
    try:
        path = contents_path(view.catalogue, view.language)
    except CatalogueError:
        # It has no address yet while the word for it cannot be read.
        return {}
    return {address_of(path): path.rpartition("/")[2]}
