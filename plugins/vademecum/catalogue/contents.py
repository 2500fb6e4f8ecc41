"""Takes a catalogue; gives where each language of the site has the page that lists everything it shows."""

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.view import slugify
from vademecum.languages import N_, messages_for

MESSAGES = "data/messages"
"""Where, below its folder, a site keeps interface texts for languages that the product does not bring along."""

# Translators: the name of the page that lists all pages, also used in its address
CONTENTS = N_("Contents")
"""The title of the page."""


def contents_path(catalogue: Catalogue, language: str) -> str:
    """The path in the tree, in the language's own word; in English where that has no letter for an address.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    word = messages_for(language, catalogue.folder.root / MESSAGES).gettext(CONTENTS)
    return f"{language}/{slugify(word) or 'contents'}.md"
