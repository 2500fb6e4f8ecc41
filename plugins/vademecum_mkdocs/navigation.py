"""Takes the core's navigation of one language; gives MkDocs a navigation object for one page of it."""

from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation as EngineNavigation
from mkdocs.structure.nav import Section
from mkdocs.structure.pages import Page

from vademecum.projections.navigation import Navigation, NavigationSection


def navigation_for(page: Page | None, navigation: Navigation, titles: dict[str, str], files: Files) -> EngineNavigation:
    """The front page, a section for each kind, and the plain pages.

    Only the section of the page itself lists entries, and of these only those near it: a page's navigation costs the
    same on a site of any size. Also sets the page's place: its section, and the pages before and after it.
    """
    path = page.file.src_uri if page else ""
    items: list[StructureItem] = [_page(navigation.home, files)]
    for section in navigation.sections:
        items.append(_section(section, path, page, titles[section.kind], files))
    items += [_page(other, files) for other in navigation.pages]
    pages = [item for item in items if isinstance(item, Page)]
    made = EngineNavigation(items, pages)
    made.homepage = _page(navigation.home, files)
    return made


def _section(section: NavigationSection, path: str, page: Page | None, title: str, files: Files) -> Section:
    inside = path == section.index or path in section
    paths = [section.index, *(section.near(path) if inside else ())]
    made = Section(title, [_page(other, files) for other in paths])
    if inside and page:
        page.parent = made
        made.active = True
        before, after = section.neighbours(path)
        page.previous_page = _page(before, files) if before else None
        page.next_page = _page(after, files) if after else None
    return made


def _page(path: str, files: Files) -> Page:
    file = files.get_file_from_path(path)
    if file is None or file.page is None:
        raise LookupError(path)
    return file.page
