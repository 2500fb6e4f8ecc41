"""Takes a view; gives where its language has the pages beside the list of posts."""

from vademecum.catalogue.contents import slug_of
from vademecum.catalogue.view import EditionView
from vademecum.languages import N_, slugify

# Translators: the name of the page that lists all posts by year and month, also used in its address
ARCHIVE = N_("Archive")

# Translators: the name of the page that lists what posts are about, also used in its address
TOPICS = N_("Topics")

# Translators: the name of the page that lists who writes posts, also used in its address
AUTHORS = N_("Authors")

# Translators: the name of the page that lists the series of posts, also used in its address; more than one series
SERIES = N_("Series of posts")

BLOG = (ARCHIVE, TOPICS, AUTHORS, SERIES)
"""The pages beside the list of posts, by title; no post has an address in a folder of theirs."""


def blog_folder(view: EditionView, title: str) -> str:
    """The folder of the tree that holds one of `BLOG` and what belongs to it, in the language's own word.

    Raises CatalogueError where the site's own interface texts cannot be read.
    """
    return f"{view.folder('post')}/{slug_of(view.catalogue, view.language, title) or slugify(title)}"
