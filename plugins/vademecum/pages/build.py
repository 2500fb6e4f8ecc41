"""Takes the views of an edition; gives the whole tree."""

from collections.abc import Mapping
from pathlib import Path

from vademecum.catalogue import EditionView
from vademecum.pages.context import Language
from vademecum.pages.entries import entry_page
from vademecum.pages.listings import listing_pages
from vademecum.pages.root import root_pages
from vademecum.pages.tree import Tree, TreeFile


def build_tree(views: Mapping[str, EditionView], site_url: str = "", messages: Path | None = None) -> Tree:
    """Every page and asset; `messages` is a site's own folder of interface texts."""
    languages = {code: Language(view, views, messages) for code, view in views.items()}
    files = [file for language in languages.values() for file in _of_language(language)]
    catalogue = next(iter(views.values())).catalogue
    files += [TreeFile(path, source, inputs=(path,)) for path, source in catalogue.folder.assets.items()]
    return Tree(files + root_pages(languages, catalogue.settings.site.title, site_url))


def _of_language(language: Language) -> list[TreeFile]:
    return [*(entry_page(shown, language) for shown in language.view.shown.values()), *listing_pages(language)]
