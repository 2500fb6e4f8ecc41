"""Takes the folder of a built site and its address; gives what its pages say wrongly to machines."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from tests.crawler import OF_NO_LANGUAGE, Page, Site

LOCALES = {"nl": "nl_NL", "da": "da_DK", "en": "en_GB"}


@dataclass
class Said:
    """The properties of one page, by name, and its JSON-LD."""

    properties: dict[str, list[str]] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)

    @property
    def node(self) -> Mapping[str, Any]:
        """What the page says that it is."""
        return json.loads(self.data[0])["@graph"][0] if self.data else {}


class _Reader(HTMLParser):
    """Fills `said` from the text that is fed."""

    def __init__(self) -> None:
        super().__init__()
        self.said, self._inside = Said(), False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the properties of the protocols; note where JSON-LD begins."""
        values = dict(attrs)
        name = values.get("property") or (values.get("name") or "" if tag == "meta" else "")
        if tag == "meta" and name:
            self.said.properties.setdefault(name, []).append(values.get("content") or "")
        self._inside = tag == "script" and values.get("type") == "application/ld+json"
        if self._inside:
            self.said.data.append("")

    def handle_endtag(self, tag: str) -> None:
        """End of JSON-LD."""
        self._inside = False

    def handle_data(self, data: str) -> None:
        """Take JSON-LD."""
        if self._inside:
            self.said.data[-1] += data


def said(site: Site, page: Page) -> Said:
    """What a page says of itself."""
    reader = _Reader()
    reader.feed((site.folder / page.path).read_text(encoding="utf-8"))
    return reader.said


def in_languages(site: Site) -> Iterator[Page]:
    """The pages of all languages that have an address."""
    for page in site.pages.values():
        folder, slash, _ = page.path.partition("/")
        if slash and folder != OF_NO_LANGUAGE and not page.is_404:
            yield page


def metadata(site: Site) -> Iterator[str]:
    """Everything that is wrong, a line for each."""
    for page in in_languages(site):
        found = said(site, page)
        if _leads_on(page, found):
            continue
        if len(found.data) != 1:
            yield f"{page.path}: {len(found.data)} pieces of JSON-LD, not 1"
            continue
        for complaint in (*_addresses(page, found), *_locales(page, found), *_works(site, found)):
            yield f"{page.path}: {complaint}"


def _leads_on(page: Page, found: Said) -> bool:
    """Whether a page only leads to another: it says nothing of itself."""
    return page.noindex and not found.data and not found.properties.keys() & {"og:url", "og:title"}


def _addresses(page: Page, found: Said) -> Iterator[str]:
    urls = {found.node["@id"], found.node["url"], *found.properties["og:url"], *page.canonicals}
    if len(urls) != 1:
        yield f"several addresses: {sorted(urls)}"


def _locales(page: Page, found: Said) -> Iterator[str]:
    [own] = found.properties["og:locale"]
    others = found.properties.get("og:locale:alternate", [])
    if found.node["inLanguage"] not in LOCALES or own != LOCALES[found.node["inLanguage"]]:
        yield f"og:locale is {own}"
    there = {LOCALES[code] for code, _ in page.alternates if code != "x-default"} - {own}
    if (not page.noindex and set(others) != there) or len(others) != len(set(others)):
        yield f"og:locale:alternate is {others}, hreflang is {sorted(there)}"


def _works(site: Site, found: Said) -> Iterator[str]:
    """Works in other languages must be there, written in that language, and name this one as theirs."""
    own = found.node["@id"]
    for key, back in (("workTranslation", "translationOfWork"), ("translationOfWork", "workTranslation")):
        named = found.node.get(key, [])
        for work in named if isinstance(named, list) else [named]:
            page = site.page_at(work["url"])
            if work["url"] != work["@id"] or page is None or page.noindex:
                yield f"{key} {work['url']} is no page of its own"
            elif page.lang != work["inLanguage"]:
                yield f"{key} {work['url']} is in {page.lang}"
            elif own not in _named(said(site, page).node.get(back, [])):
                yield f"{key} {work['url']} does not name this page as {back}"


def _named(works: Any) -> list[str]:
    return [work["@id"] for work in (works if isinstance(works, list) else [works])]
