"""Takes the core's navigation of one language; gives MkDocs a navigation object for one page of it after the other."""

from collections.abc import Mapping
from typing import Any

from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Section
from mkdocs.structure.nav import Navigation as EngineNavigation
from mkdocs.structure.pages import Page

from vademecum.projections.navigation import Navigation, NavigationSection


class Entry(Link):
    """Another page than the one that is shown: a link, the same for every page that has it.

    The theme asks every entry for all of this, and a template finds what is missing ten times slower.
    """

    meta: Mapping[str, Any] = {}
    typeset = None
    encrypted = False
    pages = ()

    def __init__(self, page: Page) -> None:
        super().__init__(str(page.title), page.url)
        self.is_index = page.is_index


class Group(Section):
    """The entries of one kind."""

    meta: Mapping[str, Any] = {}
    typeset = None
    pages = ()


class LanguageNavigation:
    """The front page, a section for each kind, and the plain pages; to be asked once all pages have their titles.

    Only the section of the page itself lists entries, and of these only those near it: a page's navigation costs the
    same on a site of any size.
    """

    def __init__(self, navigation: Navigation, titles: Mapping[str, str], files: Files) -> None:
        """Take the titles of the sections by kind, and the files that the paths of the navigation are found in."""
        self._navigation, self._titles, self._files = navigation, titles, files
        self._entries: dict[str, Entry] = {}
        self._closed: dict[str, Group] = {}

    def around(self, page: Page | None) -> EngineNavigation:
        """The navigation as `page` shows it; also sets the page's section, and the pages before and after it."""
        items = [self._item(self._navigation.home, page)]
        items += [self._section(section, page) for section in self._navigation.sections]
        items += [self._item(path, page) for path in self._navigation.pages]
        made = EngineNavigation(items, [])
        made.homepage = self._page(self._navigation.home)
        return made

    def _section(self, section: NavigationSection, page: Page | None) -> Group:
        path = page.file.src_uri if page else ""
        if page and (path == section.index or path in section):
            return self._open(section, page)
        if section.kind not in self._closed:
            self._closed[section.kind] = Group(self._titles[section.kind], [self._item(section.index, page)])
        return self._closed[section.kind]

    def _open(self, section: NavigationSection, page: Page) -> Group:
        path = page.file.src_uri
        made = Group(
            self._titles[section.kind], [self._item(other, page) for other in (section.index, *section.near(path))]
        )
        made.active = True
        page.parent = made
        before, after = section.neighbours(path)
        page.previous_page = self._page(before) if before else None
        page.next_page = self._page(after) if after else None
        return made

    def _item(self, path: str, page: Page | None) -> StructureItem:
        if page and path == page.file.src_uri:
            return page
        if path not in self._entries:
            self._entries[path] = Entry(self._page(path))
        return self._entries[path]

    def _page(self, path: str) -> Page:
        page = self._files.src_uris[path].page
        if page is None:
            raise LookupError(path)
        return page
