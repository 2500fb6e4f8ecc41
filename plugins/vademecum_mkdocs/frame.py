"""Takes a page of the tree; gives its template all that stands around the text: addresses, menu, switch, metadata."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urljoin

from markupsafe import Markup

from vademecum.catalogue import Look
from vademecum_mkdocs import open_graph
from vademecum_mkdocs.json_ld import page_node, picture_node
from vademecum_mkdocs.languages import Alternate, Version
from vademecum_mkdocs.open_graph import Picture

SCHEMA = "https://schema.org"


@dataclass(frozen=True)
class Link:
    """A link; `current` is the value of `aria-current`, and `language` is set where the title is in another one."""

    title: str
    url: str
    current: str = ""
    language: str = ""

    @property
    def mark(self) -> Markup:
        """The attribute that names the title's language."""
        return lang(self.language)


@dataclass(frozen=True)
class Place:
    """Where a page stands: ways to the top of the site and of its language, and how a path of the tree is reached."""

    base: str
    site: str
    to: Callable[[str], str]


@dataclass(frozen=True)
class Branding:
    """The look of the site, and the organisation's line at its foot, marked where it is in another language."""

    look: Look
    footer: str
    footer_mark: Markup


@dataclass(frozen=True)
class Surroundings:
    """What is the same on all pages of a language, but for where they stand.

    `picture` is what is shown of a page without a card, empty for nothing. `full_text` says whether the language has an
    index of all words, besides the names of its pages.
    """

    language: str
    direction: str
    site_title: str
    version: str
    contact: str
    material_css: str
    picture: str
    brand: Branding
    full_text: bool


@dataclass(frozen=True)
class Ways:
    """Where the reader can go from here."""

    home: Link
    contents: Link
    search: Link
    menu: tuple[Link, ...]
    footer: tuple[Link, ...]
    section: Link | None = None
    previous: Link | None = None
    next: Link | None = None


@dataclass(frozen=True)
class Frame:
    """All that a template may ask for; `meta` is the page's front matter as the core wrote it, None for «not found».

    `linked_data` is the way to what the page shows as linked data: on pages of terms and of the matrix. `versions` are
    the languages that truly have the page, `authors` the addresses of its authors' pages, empty where one has none,
    `card` the picture of the page, where it has one.
    """

    around: Surroundings
    place: Place
    ways: Ways
    alternates: tuple[Alternate, ...]
    meta: Mapping[str, Any] | None = None
    canonical: str = ""
    hreflang: tuple[tuple[str, str], ...] = ()
    versions: tuple[Version, ...] = ()
    authors: tuple[str, ...] = ()
    notice: str = ""
    citation: str = ""
    linked_data: str = ""
    card: Picture | None = None

    @property
    def title(self) -> str:
        """The title of the window."""
        own, site = (self.meta or {}).get("title", ""), self.around.site_title
        return f"{own} – {site}" if own and own != site else site

    @property
    def languages(self) -> Mapping[str, str]:
        """The names of the site's languages, each in itself."""
        return {alternate.code: alternate.name for alternate in self.alternates}

    @property
    def mark(self) -> Markup:
        """The attribute for words of the page where they are in another language than its own."""
        return self.speaks((self.meta or {}).get("text_language", self.around.language))

    def speaks(self, language: str) -> Markup:
        """The attribute for words in a language, where that is not the page's own."""
        return lang(language if language != self.around.language else "")

    @property
    def open_graph(self) -> Iterable[tuple[str, str]]:
        """Properties by the Open Graph protocol (ogp.me), for those who share the page."""
        if self.meta is None or not self.canonical:
            return
        yield from open_graph.of_page(self.meta, self.canonical, self.around.site_title)
        yield from open_graph.of_languages(self.meta["text_language"], self.versions)
        yield from open_graph.of_article(self.meta, filter(None, self.authors))
        if self.picture:
            yield from open_graph.of_picture(self.picture)

    @property
    def picture(self) -> Picture | None:
        """What others show of the page: its card, else the picture of the site, where that has one."""
        around = self.around
        return self.card or (Picture(around.picture, around.site_title) if around.picture else None)

    @property
    def structured_data(self) -> Mapping[str, Any]:
        """The page and the way to it, as JSON-LD in the words of schema.org."""
        if self.meta is None or not self.canonical:
            return {}
        node = page_node(self.meta, self.canonical, self.versions, self.authors)
        return {"@context": SCHEMA, "@graph": [{**node, **self._shown()}, *self._path()]}

    @property
    def report(self) -> str:
        """The address to which a reader reports a mistake on this page."""
        if not self.around.contact:
            return ""
        return f"mailto:{self.around.contact}?subject={quote(self.title)}&body={quote(self.canonical)}"

    def _shown(self) -> Mapping[str, Any]:
        return picture_node(self.picture) if self.picture else {}

    def _path(self) -> Iterable[Mapping[str, Any]]:
        """The steps to the page; a borrowed text's address is that of its original, to which other steps lead."""
        if self.notice:
            return
        steps = [step for step in (self.ways.home, self.ways.section) if step and not step.current]
        items = [
            {"@type": "ListItem", "position": position, "name": step.title, "item": urljoin(self.canonical, step.url)}
            for position, step in enumerate(steps, start=1)
        ]
        if items:
            yield {"@type": "BreadcrumbList", "itemListElement": items}


def lang(code: str) -> Markup:
    """The attribute `lang`, or nothing for no code."""
    return Markup(' lang="{}"').format(code) if code else Markup("")
