"""Takes the core's navigation of one language; gives a page the links of its frame."""

from collections.abc import Iterator, Mapping

from mkdocs.structure.files import Files
from mkdocs.utils import get_relative_url

from vademecum.pages import Tree
from vademecum.projections.navigation import Navigation
from vademecum_mkdocs.frame import Link, Place, Ways
from vademecum_mkdocs.languages import address

FOOTER_KINDS = ("indexes", "a-z", "matrix", "assessment", "accessibility", "open-data")
"""Generated pages that the footer names, beside the sections that the menu leaves out and the plain pages; a page of
which there are several of one kind has a `place` of its own."""


class LanguageNavigation:
    """The ways of one language, asked for each of its pages; a page's ways cost the same on a site of any size."""

    def __init__(self, language: str, navigation: Navigation, tree: Tree, files: Files) -> None:
        """Take the tree, which knows titles, and the files, which know addresses."""
        self._navigation, self._tree, self._files, self._language = navigation, tree, files, language
        pages = [file for file in tree if file.is_page and file.meta["language"] == language]
        first = [file for file in pages if file.meta.get("part", 1) == 1]
        kinds = {file.meta.get("place") or file.meta["kind"]: file.path for file in first}
        self._contents = kinds["contents"]
        self._search = kinds.get("search", self._contents)
        beside = (section.index for section in navigation.beside_menu())
        generated = (kinds[kind] for kind in FOOTER_KINDS if kind in kinds)
        self._footer = (self._contents, *beside, *navigation.pages, *generated)

    def place(self, url: str) -> Place:
        """Where the page at an address stands."""
        return Place(
            f"{get_relative_url('.', url)}/",
            f"{get_relative_url(f'{self._language}/', url).rstrip('/')}/",
            lambda path: get_relative_url(address(path, self._files), url),
        )

    def absolute_place(self, base: str) -> Place:
        """The place of a page that a host serves at any address; `base` begins and ends with a slash."""
        return Place(base, f"{base}{self._language}/", lambda path: base + address(path, self._files))

    def ways(self, path: str, place: Place) -> Ways:
        """The links around the page at a path of the tree; an empty path stands for «not found»."""
        section = self._navigation.section(path)
        before, after = section.neighbours(path) if section else (None, None)

        def link(target: str | None) -> Link | None:
            return self._link(target, path, place) if target else None

        return Ways(
            self._link(self._navigation.home, path, place),
            self._link(self._contents, path, place),
            self._link(self._search, path, place),
            tuple(self._menu(path, place)),
            tuple(self._link(target, path, place) for target in self._footer),
            link(section.index if section and section.index != path else self._above(path)),
            link(before),
            link(after),
        )

    def _above(self, path: str) -> str | None:
        """The page that a generated page belongs to, where it says one."""
        above: str | None = self._tree[path].meta.get("above") if path else None
        return above

    def _menu(self, path: str, place: Place) -> Iterator[Link]:
        """A page inside a section, as an entry or a later part of its list, marks that section."""
        around = self._navigation.section(path)
        for section in self._navigation.in_menu():
            link = self._link(section.index, path, place)
            yield Link(link.title, link.url, link.current or ("true" if section is around else ""), link.language)

    def _link(self, target: str, path: str, place: Place) -> Link:
        meta: Mapping[str, str] = self._tree[target].meta
        spoken = meta["text_language"] if meta["text_language"] != self._language else ""
        return Link(meta["title"], place.to(target), "page" if target == path else "", spoken)
