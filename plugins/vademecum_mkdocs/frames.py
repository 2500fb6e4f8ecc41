"""Takes what one build knows; gives each page its frame."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from vademecum.cards import CARD_SIZE, card_path
from vademecum.catalogue import EditionView, State, data_path, in_language, look_of
from vademecum.languages import N_, Messages, direction, format_date
from vademecum.pages import Tree
from vademecum.projections.navigation import navigation
from vademecum_mkdocs.frame import Branding, Frame, Surroundings, lang
from vademecum_mkdocs.languages import Alternate, address, alternates, hreflang, notice, versions
from vademecum_mkdocs.navigation import LanguageNavigation
from vademecum_mkdocs.open_graph import Picture
from vademecum_mkdocs.theme import theme_file

PICTURE = "assets/vademecum.png"
"""What others show of a page that is shared: 1200 by 630 pixels, as the Open Graph protocol's readers ask."""

OF_TERMS = ("term", "term-list", "open-data")
"""The kinds of pages that have a form for machines: the terms as linked data."""


class Frames:
    """The frames of one language's pages."""

    def __init__(
        self,
        view: EditionView,
        tree: Tree,
        files: Files,
        config: MkDocsConfig,
        messages: Messages,
        *,
        full_text: bool = False,
    ) -> None:
        """Take the view of the language, and what the engine knows of addresses.

        `full_text` says whether the search of the language has an index of all words.
        """
        site = view.catalogue.settings.site
        self.messages = messages
        self._tree, self._files, self._site_url = tree, files, config.site_url or ""
        self._names = {code: language.name for code, language in site.languages.items()}
        self._terms = data_path(view.language, "concepts.jsonld")
        self._navigation = LanguageNavigation(view.language, navigation(view), tree, files)
        brand = _branding(view)
        self._around = Surroundings(
            view.language,
            direction(view.language),
            site.title,
            self._version(site.version, view.edition.day, messages),
            site.contact,
            theme_file("assets/stylesheets/main.*.min.css", files),
            urljoin(self._site_url, PICTURE) if brand.look.is_ours else "",
            brand,
            full_text,
        )

    def frame(self, path: str, url: str, meta: Mapping[str, Any]) -> Frame:
        """The frame of the page at a path of the tree, which is published at `url`."""
        place = self._navigation.place(url)
        borrowed = meta["state"] == State.FALLBACK.value
        own = address(meta["canonical"] or path, self._files) if borrowed else url
        canonical = urljoin(self._site_url, own) if self._site_url else ""
        frame = Frame(
            self._around,
            place,
            self._navigation.ways(path, place),
            tuple(alternates(meta, url, self._files, self.messages)),
            meta,
            canonical,
            tuple(hreflang(meta, self._files, self._site_url)),
            tuple(versions(meta, self._files, self._site_url)),
            self._authors(meta),
            notice(meta, self.messages),
        )
        data = self._terms if meta["kind"] in OF_TERMS else meta.get("linked_data", "")
        linked_data = place.to(data) if data in self._files.src_uris else ""
        citation = self._citation(meta["title"], canonical)
        return replace(frame, citation=citation, linked_data=linked_data, card=self._card(meta))

    def outside(self, title: str, url: str) -> tuple[Frame, Mapping[str, Any]]:
        """The frame and the front matter of a page that another plugin made: it is in no language's own tree."""
        code = self._around.language
        place = self._navigation.place(url)
        canonical = urljoin(self._site_url, url) if self._site_url else ""
        switch = (
            Alternate(other, name, place.to(f"{other}/index.md"), other == code) for other, name in self._names.items()
        )
        meta = {
            "title": title,
            "description": "",
            "kind": "page",
            "text_language": code,
            "structured_data": {"@type": "WebPage", "name": title, "inLanguage": code},
        }
        frame = Frame(self._around, place, self._navigation.ways("", place), tuple(switch), meta, canonical)
        return replace(frame, citation=self._citation(title, canonical)), meta

    def not_found(self, base: str) -> Frame:
        """The frame of a page that stands at no address of its own: the switch leads to the front pages."""
        place = self._navigation.absolute_place(base)
        code = self._around.language
        switch = (Alternate(other, name, f"{base}{other}/", other == code) for other, name in self._names.items())
        return Frame(self._around, place, self._navigation.ways("", place), tuple(switch))

    def _authors(self, meta: Mapping[str, Any]) -> tuple[str, ...]:
        """The absolute addresses of the pages of authors, empty for one that has none."""
        paths = meta.get("author_pages", ()) if self._site_url else ()
        return tuple(path and urljoin(self._site_url, address(path, self._files)) for path in paths)

    def _card(self, meta: Mapping[str, Any]) -> Picture | None:
        """The card of the page; of a borrowed text that of its original, in the words that stand on it."""
        path = card_path(meta["text_language"], meta["entry"])
        if path not in self._files.src_uris:
            return None
        shown = self._tree[meta["canonical"]].meta if meta.get("canonical") else meta
        words = (self._around.site_title, shown["kind_name"], shown["title"], shown.get("byline", ""))
        there = urljoin(self._site_url, self._files.src_uris[path].url)
        return Picture(there, " · ".join(filter(None, words)), CARD_SIZE)

    def _citation(self, title: str, canonical: str) -> str:
        around = self._around
        own = f"{title}. " if title != around.site_title else ""
        return f"{own}{around.site_title}, {around.version}. {canonical}".strip()

    @staticmethod
    def _version(version: str, day: date | None, messages: Messages) -> str:
        if day is None:
            return messages.gettext(N_("version {version}")).format(version=version)
        on = format_date(day, messages.language)
        return messages.gettext(N_("version {version} of {day}")).format(version=version, day=on)


def _branding(view: EditionView) -> Branding:
    brand = view.catalogue.facts.brand
    lines = brand.footer if brand else {}
    borrowed = lines and view.language not in lines
    return Branding(look_of(brand), in_language(lines, view.language), lang(next(iter(lines)) if borrowed else ""))
