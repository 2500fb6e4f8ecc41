"""Takes a language; gives where the pages of its blog stand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vademecum.catalogue import ARCHIVE, AUTHORS, SERIES, TOPICS, EditionView, blog_folder, in_language, slugify
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.projections.blog import Shelf, authors, newest_first, series, topics


@dataclass(frozen=True)
class Shelving:
    """A way to put posts together: its key, the title of the page with all shelves, what it says in a line, and how
    shelves are made.
    """

    key: str
    title: str
    about: str
    make: Callable[[EditionView], tuple[Shelf, ...]]


SHELVINGS = (
    Shelving("topic", TOPICS, N_("What the posts are about."), topics),
    Shelving("author", AUTHORS, N_("Who writes the posts."), authors),
    Shelving("series", SERIES, N_("Posts that are read in order."), series),
)
"""All ways, in the order of the links to them."""


def shelves(shelving: Shelving, language: Language) -> Mapping[str, Shelf]:
    """The shelves of a language by key, in their order; made once."""
    key = ("shelves", shelving.key)
    if key not in language.kept:
        language.kept[key] = {shelf.key: shelf for shelf in shelving.make(language.view)}
    found: Mapping[str, Shelf] = language.kept[key]
    return found


def has_blog(language: Language) -> bool:
    """Whether a language shows any post."""
    return bool(newest_first(language.view))


def front_path(language: Language) -> str:
    """The path in the tree of the page with the newest posts."""
    return f"{language.view.folder('post')}/index.md"


def archive_path(language: Language, year: str = "") -> str:
    """The path of the page with all years, or of one year."""
    return _beside(language, ARCHIVE, year)


def shelving_path(shelving: Shelving, language: Language) -> str:
    """The path of the page with all shelves of a kind."""
    return _beside(language, shelving.title)


def shelf_path(shelving: Shelving, key: str, language: Language) -> str:
    """The path of the page of one shelf, in the language's own word where it has one."""
    return _beside(language, shelving.title, _name(shelving, key, language))


def shelf_title(shelving: Shelving, key: str, language: Language) -> str:
    """What a shelf is called in the language, or in another where it has no name there."""
    facts = language.view.catalogue.facts
    if shelving.key == "topic":
        return language.view.shown[f"term:{key}"].title
    return facts.people[key].name if shelving.key == "author" else in_language(facts.series[key].name, language.code)


def shelf_paths(shelving: Shelving, key: str, language: Language) -> dict[str, str | None]:
    """The path of a shelf in each language; None where that has no post on it."""
    return {
        code: shelf_path(shelving, key, other) if key in shelves(shelving, other) else None
        for code, other in language.languages.items()
    }


def _name(shelving: Shelving, key: str, language: Language) -> str:
    """A key stands for itself: people have no other word in another language.

    So does that of a series whose name gives the address of another, or that of the page with all series.
    """
    if shelving.key == "author":
        # No key begins with a line; the page of that name lists all authors.
        return "_index" if key == "index" else key
    if shelving.key == "topic":
        return language.view.shown[f"term:{key}"].path.rpartition("/")[2].removesuffix(".md")
    others = [one for one in language.view.catalogue.facts.series if one != key]
    taken = {"", "index", *others, *(slugify(shelf_title(shelving, one, language)) for one in others)}
    own = slugify(shelf_title(shelving, key, language))
    return key if own in taken else own


def _beside(language: Language, title: str, name: str = "") -> str:
    key = ("blog folder", title)
    if key not in language.kept:
        language.kept[key] = blog_folder(language.view, title)
    return f"{language.kept[key]}/{name or 'index'}.md"
