"""Takes a catalogue; gives where each language has its contents, indexes, matrix, board pack, search and dashboard."""

from vademecum.catalogue.catalogue import Catalogue
from vademecum.languages import N_, messages_for, slugify

MESSAGES = "data/messages"
"""Where, below its folder, a site keeps interface texts for languages that the product does not bring along."""

# Translators: the name of the page that lists all pages, also used in its address
CONTENTS = N_("Contents")
"""The title of the page."""

# Translators: the name of the page that leads to all indexes, also used in the addresses of indexes
INDEXES = N_("Indexes")
"""The title of the page that explains them."""


# Translators: the name of the table of roles and competencies, also used in the addresses of all that belongs to it
MATRIX = N_("Competency matrix")
"""The title of the page that shows all target levels."""

# Translators: what a board gets before a meeting: pages and checklists as one document
PACK = N_("Board pack")
"""The title of the page on which a reader puts one together, also used in its address."""


# Translators: the name of the page that shows what was found, also used in its address
SEARCH = N_("Search")
"""The title of the page of results."""


# Translators: the name of the page that shows how far each translation is, also used in its address
TRANSLATED = N_("Translation status")
"""The title of the dashboard of translations."""


def contents_path(catalogue: Catalogue, language: str) -> str:
    """The path in the tree, in the language's own word; in English where that has no letter for an address.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return f"{language}/{slug_of(catalogue, language, CONTENTS) or 'contents'}.md"


def indexes_folder(catalogue: Catalogue, language: str) -> str:
    """The folder of the tree that holds a language's indexes, in its own word; no entry has an address in it.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return f"{language}/{slug_of(catalogue, language, INDEXES) or 'indexes'}"


def matrix_folder(catalogue: Catalogue, language: str) -> str:
    """The folder of the tree that holds a language's matrix and what belongs to it; no entry has an address in it.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return f"{language}/{slug_of(catalogue, language, MATRIX) or 'matrix'}"


def pack_path(catalogue: Catalogue, language: str) -> str:
    """The path in the tree of the page on which a board pack is put together, in the language's own word.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return f"{language}/{slug_of(catalogue, language, PACK) or 'board-pack'}.md"


def search_path(catalogue: Catalogue, language: str) -> str:
    """The path in the tree of the page of results, in the language's own word.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return f"{language}/{slug_of(catalogue, language, SEARCH) or 'search'}.md"


def dashboard_folder(catalogue: Catalogue, language: str) -> str:
    """The folder of the tree with the dashboard of translations and what belongs to it; no entry has an address in it.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return f"{language}/{slug_of(catalogue, language, TRANSLATED) or 'translation-status'}"


def slug_of(catalogue: Catalogue, language: str, word: str) -> str:
    """A word of the interface as a part of an address; empty where it has no letter for one.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return slugify(messages_for(language, catalogue.folder.root / MESSAGES).gettext(word))
