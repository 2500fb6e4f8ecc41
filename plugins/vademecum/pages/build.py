"""Takes the views of an edition; gives the whole tree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from vademecum.catalogue import EditionView, address_of
from vademecum.pages.accessibility import statement_copy, statement_page
from vademecum.pages.brand import brand_files
from vademecum.pages.calendars import calendar_files
from vademecum.pages.concerns import Concern
from vademecum.pages.contents import contents_pages
from vademecum.pages.context import Additions, Language, languages_of
from vademecum.pages.entries import entry_page, linked_assets
from vademecum.pages.forwards import forward_files
from vademecum.pages.ids import id_pages
from vademecum.pages.listings import listing_pages
from vademecum.pages.root import root_pages
from vademecum.pages.search import search_page
from vademecum.pages.search_files import search_files
from vademecum.pages.tools import tool_files
from vademecum.pages.tree import Tree, TreeFile
from vademecum.shelf import Shelf


def build_tree(
    views: Mapping[str, EditionView],
    site_url: str = "",
    messages: Path | None = None,
    concerns: Iterable[Concern] = (),
    shelf: Shelf | None = None,
) -> Tree:
    """Every page and asset; `messages` is a site's own folder of interface texts, `concerns` add pages of their own.

    A shelf keeps what is made of few things, and the tree is the same with it and without it.
    """
    adding = sorted(concerns, key=lambda concern: concern.name)
    languages = _languages(views, messages, adding, shelf)
    listed = frozenset[str]().union(*(concern.lists for concern in adding))
    files = [file for language in languages.values() for file in _of_language(language, listed)]
    files += [file for concern in adding for language in languages.values() for file in concern.pages(language)]
    files += search_files(languages, files)
    files += [file for view in views.values() for file in _assets(view)]
    files += brand_files(next(iter(languages.values())))
    files += statement_copy(next(iter(languages.values())))
    title = next(iter(views.values())).catalogue.settings.site.title
    files += root_pages(languages, title, site_url)
    taken = {address_of(file.path) for file in files if file.is_page}
    return Tree([*files, *id_pages(languages, taken, site_url), *forward_files(languages, taken, site_url)])


def _languages(
    views: Mapping[str, EditionView], messages: Path | None, concerns: Sequence[Concern], shelf: Shelf | None
) -> Mapping[str, Language]:
    additions = Additions(
        offers=tuple(concern.leads for concern in concerns),
        adding=tuple(concern.inlays for concern in concerns),
        printing=tuple(concern.papers for concern in concerns),
        placing=tuple(concern.places for concern in concerns),
    )
    return languages_of(views, messages, additions, shelf)


def _assets(view: EditionView) -> Iterator[TreeFile]:
    """The pictures and files that a visible text links to: what only lies in the folder is not published."""
    assets = view.catalogue.folder.assets
    for shown in view.shown.values():
        for path in linked_assets(shown, view):
            yield TreeFile(path, assets[path], inputs=(view.catalogue.folder.file(path),))


def _of_language(language: Language, listed: frozenset[str]) -> list[TreeFile]:
    """`listed` are the kinds of which a concern makes the list."""
    entries = (entry_page(shown, language) for shown in language.view.shown.values())
    plain = listing_pages(language, without=listed)
    lists = (*plain, *calendar_files(language), *tool_files(language), *contents_pages(language))
    return [*entries, *lists, search_page(language), *statement_page(language)]
