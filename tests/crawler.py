"""Takes the folder of a built site and its address; gives what a visitor or a search engine would stumble over.

Rules for canonical addresses, hreflang and sitemaps: Google Search Central, "Localized versions", and sitemaps.org.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from sys import intern
from typing import Literal, NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree import ElementTree

from tests.bundles import fragments

Attributes = dict[str, str | None]

LINKS = {"a": ("href", "xlink:href"), "area": ("href",)}
RESOURCES = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src",),
    "input": ("src",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src",),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
BUNDLE = "search/full"
"""Where the full text of a language is, below its folder."""

OF_NO_LANGUAGE = "id"
"""The folder of the addresses by id, which are the same in every language."""

# Every other relation of a <link> makes a browser fetch, or connect to, what it names.
RELATIONS_WITHOUT_REQUEST = {"alternate", "author", "help", "license", "me", "next", "prev", "search"}
SRCSET_ADDRESS = re.compile(r"([^\s,](?:\S*[^\s,])?)(?:\s+[^,]*)?(?:,|$)")
REFRESH_ADDRESS = re.compile(r"url\s*=\s*[\"']?([^\"']+)", re.IGNORECASE)


@dataclass
class Page:
    """What the rules need of one HTML file.

    `path` is the file's, relative to the site; `address` is what follows the site's address in a browser, decoded.
    """

    path: str
    address: str
    lang: str = ""
    noindex: bool = False
    ids: set[str] = field(default_factory=set)
    repeated_ids: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    resources: set[str] = field(default_factory=set)
    canonicals: list[str] = field(default_factory=list)
    alternates: list[tuple[str, str]] = field(default_factory=list)

    @property
    def is_404(self) -> bool:
        """Say whether a server shows this page at addresses that do not exist."""
        return self.path.rpartition("/")[2] == "404.html"

    def has_anchor(self, fragment: str) -> bool:
        """Say whether a browser finds the fragment: as it stands, or percent-decoded; `#top` always exists."""
        return any(
            name in self.ids or name in self.names or name.lower() == "top" for name in (fragment, unquote(fragment))
        )


class PageParser(HTMLParser):
    """Fills a Page from the text that is fed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take ids, addresses and statements of one element."""
        values: Attributes = dict(attrs)
        if identifier := values.get("id"):
            (self.page.repeated_ids if identifier in self.page.ids else self.page.ids).add(intern(identifier))
        if tag in LINKS:
            self.page.names.update(_present(values, ("name",)))
            self.page.links.update(_present(values, LINKS[tag]))
        elif tag in RESOURCES:
            self.page.resources.update(_present(values, RESOURCES[tag]))
            self.page.resources.update(SRCSET_ADDRESS.findall(values.get("srcset") or ""))
        elif tag == "link":
            self._take_relation(set((values.get("rel") or "").lower().split()), values)
        elif tag == "meta":
            self._take_meta(values)
        elif tag == "html":
            self.page.lang = values.get("lang") or ""

    def _take_relation(self, relations: set[str], values: Attributes) -> None:
        href = values.get("href") or ""
        if "canonical" in relations:
            self.page.canonicals.append(href)
        elif "alternate" in relations and "hreflang" in values:
            self.page.alternates.append(((values["hreflang"] or "").lower(), href))
        elif relations <= RELATIONS_WITHOUT_REQUEST:
            self.page.links.add(href)
        else:
            self.page.resources.add(href)
            self.page.resources.update(SRCSET_ADDRESS.findall(values.get("imagesrcset") or ""))

    def _take_meta(self, values: Attributes) -> None:
        content = values.get("content") or ""
        if (values.get("name") or "").lower() == "robots":
            self.page.noindex |= not {"noindex", "none"}.isdisjoint(re.split(r"[\s,]+", content.lower()))
        elif (values.get("http-equiv") or "").lower() == "refresh":
            self.page.links.update(REFRESH_ADDRESS.findall(content))


def _present(values: Attributes, keys: Iterable[str]) -> Iterator[str]:
    """Give the values of the attributes that stand there and are not empty."""
    return (intern(value.strip()) for key in keys if (value := values.get(key)))


class Target(NamedTuple):
    """Where an address leads: within the site (then `path` is a file's), past its folder, elsewhere, or nowhere."""

    scope: Literal["inside", "beyond", "foreign", "scheme", "malformed"]
    path: str = ""
    fragment: str = ""


class Site:
    """Every file's path and every page of a built site, each read once."""

    def __init__(self, folder: Path, site_url: str) -> None:
        """Read the folder; `site_url` is the absolute address at which it is published."""
        self.folder = folder
        self.base = site_url.rstrip("/") + "/"
        self.base_path = urlsplit(self.base).path
        self.files = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
        self.pages = {path: self._read(path) for path in sorted(self.files) if path.endswith((".html", ".htm"))}
        self.by_address = {page.address: page for page in self.pages.values()}

    def _read(self, path: str) -> Page:
        page = Page(path, path.removesuffix("index.html") if path.rpartition("/")[2] == "index.html" else path)
        parser = PageParser(page)
        parser.feed((self.folder / path).read_text(encoding="utf-8", errors="replace"))
        parser.close()
        return page

    def locate(self, address: str, reference: str) -> Target:
        """Return where `reference` leads from the page at `address`."""
        try:
            parts = urlsplit(urljoin(self.base + quote(address), reference))
            own_host = urlsplit(reference).netloc
        except ValueError:
            return Target("malformed")
        if parts.scheme not in {"http", "https"}:
            return Target("scheme")
        if not self.base.startswith(f"{parts.scheme}://{parts.netloc}/"):
            return Target("foreign")
        if not parts.path.startswith(self.base_path):
            return Target("foreign" if own_host else "beyond")
        path = unquote(parts.path[len(self.base_path) :])
        path += "index.html" if path.endswith("/") or not path else ""
        return Target("inside", path, parts.fragment.partition(":~:")[0])

    def page_at(self, url: str) -> Page | None:
        """Return the page whose full public address this is, if there is one."""
        return self.by_address.get(unquote(url[len(self.base) :])) if url.startswith(self.base) else None

    def is_canonical(self, page: Page) -> bool:
        """Say whether the page names itself as canonical."""
        return any(self.page_at(url) is page for url in page.canonicals)

    def translations(self, page: Page) -> set[tuple[str, str]]:
        """Return the languages and addresses that the page's hreflang links name, without x-default."""
        return {(lang, unquote(url)) for lang, url in page.alternates if lang != "x-default"}

    def complaint(self, target: Target) -> str:
        """Return what is wrong with a reference's target, or the empty string."""
        if target.scope == "malformed":
            return "is no address"
        if target.scope == "beyond":
            return f"leaves {self.base_path}"
        if target.scope == "inside" and target.path not in self.files:
            return "does not exist"
        page = self.pages.get(target.path)
        return "has no such anchor" if target.fragment and page and not page.has_anchor(target.fragment) else ""


def broken_references(site: Site) -> Iterator[str]:
    """Links and resources must exist, with their anchors."""
    for page in site.pages.values():
        for word, references in (("link", page.links), ("resource", page.resources)):
            for reference in references:
                if complaint := site.complaint(site.locate(page.address, reference)):
                    yield f"{page.path}: {word} {reference} {complaint}"


def outside_requests(site: Site) -> Iterator[str]:
    """A page must load nothing from elsewhere."""
    for page in site.pages.values():
        for reference in page.resources:
            if site.locate(page.address, reference).scope == "foreign":
                yield f"{page.path}: resource {reference} is a request to elsewhere"


def repeated_ids(site: Site) -> Iterator[str]:
    """An id must stand once in a page."""
    for page in site.pages.values():
        yield from (f'{page.path}: id "{identifier}" is not unique' for identifier in page.repeated_ids)


def languages(site: Site) -> Iterator[str]:
    """A page must be in the language that its folder names; pages at the root and by id may be in any."""
    for page in site.pages.values():
        folder, slash, _ = page.path.partition("/")
        if not page.lang:
            yield f"{page.path}: html has no lang"
        elif slash and folder != OF_NO_LANGUAGE and page.lang.lower() != folder.lower():
            yield f'{page.path}: html lang is "{page.lang}", not "{folder}"'


def canonicals(site: Site) -> Iterator[str]:
    """A page must name one canonical page of the site; a 404 page, which has no address, may do without."""
    for page in site.pages.values():
        if len(page.canonicals) != 1 and not (page.is_404 and not page.canonicals):
            yield f"{page.path}: {len(page.canonicals)} canonical links, not 1"
        for url in page.canonicals:
            if site.page_at(url) is None:
                yield f"{page.path}: canonical {url} is no page below {site.base}"


def copies(site: Site) -> Iterator[str]:
    """A page whose canonical is another must keep out of search engines; that no sitemap has it, `sitemaps` sees to."""
    for page in site.pages.values():
        if page.canonicals and not site.is_canonical(page):
            if page.alternates:
                yield f"{page.path}: has hreflang links, but its canonical is elsewhere"
            if not page.noindex:
                yield f"{page.path}: has no robots noindex, but its canonical is elsewhere"


def translations(site: Site) -> Iterator[str]:
    """The pages of a set of translations must all name the same set, themselves included, each in its language."""
    for page in site.pages.values():
        if page.alternates:
            yield from (f"{page.path}: {complaint}" for complaint in _hreflang_complaints(site, page))


def _hreflang_complaints(site: Site, page: Page) -> Iterator[str]:
    codes = [lang for lang, _ in page.alternates]
    yield from (
        f"hreflang {code} stands {codes.count(code)} times" for code in sorted(set(codes)) if codes.count(code) > 1
    )
    targets = [(lang, url, site.page_at(url)) for lang, url in page.alternates]
    for lang, url, target in targets:
        if target is None:
            yield f"hreflang {lang} {url} is no page below {site.base}"
        elif lang == "x-default":
            if target.address:
                yield f"hreflang x-default {url} is not the site's root"
        elif target.lang.lower() != lang:
            yield f'hreflang {lang} {url} has html lang "{target.lang}"'
        elif site.translations(target) != site.translations(page):
            yield f"hreflang {lang} {url} names another set of translations"
    if not any(target is page for _, _, target in targets):
        yield "hreflang links do not name the page itself"


def sitemaps(site: Site) -> Iterator[str]:
    """The index must name every sitemap once, and these every page for search engines once, and no other."""
    parts, complaint = _locations(site, "sitemap.xml", "sitemapindex")
    yield from complaint
    paths = [(site.locate("", url).path if url.startswith(site.base) else "") for url in parts]
    yield from (
        f"sitemap.xml: {url} does not exist" for url, path in zip(parts, paths, strict=True) if path not in site.files
    )
    yield from (f"sitemap.xml: {url} stands twice" for url in set(parts) if parts.count(url) > 1)
    yield from (f"{path}: is not in sitemap.xml" for path in _sitemap_files(site) - set(paths))
    listed: dict[str, str] = {}
    for path in sorted(set(paths) & site.files):
        urls, complaint = _locations(site, path, "urlset")
        yield from complaint
        for url in urls:
            if wrong := _listing_complaint(site, url, listed):
                yield f"{path}: {url} {wrong}"
            listed[unquote(url)] = path
    for page in site.pages.values():
        # The root belongs to no language: every front page names it as x-default.
        if page.path != "index.html" and _is_for_search_engines(site, page) and site.base + page.address not in listed:
            yield f"{page.path}: is in no sitemap"


def _locations(site: Site, path: str, root: str) -> tuple[list[str], list[str]]:
    """Return the <loc> texts of a sitemap file, and what is wrong with the file."""
    try:
        tree = ElementTree.parse(site.folder / path).getroot()
    except (OSError, ElementTree.ParseError):
        return [], [f"{path}: is missing or no XML"]
    if tree.tag.rpartition("}")[2] != root:
        return [], [f"{path}: is no {root}"]
    return [(loc.text or "").strip() for loc in tree.iterfind("{*}*/{*}loc")], []


def _sitemap_files(site: Site) -> set[str]:
    return {path for path in site.files if path.endswith("/sitemap.xml")}


def _listing_complaint(site: Site, url: str, listed: dict[str, str]) -> str:
    page = site.page_at(url)
    if page is None:
        return f"is no page below {site.base}"
    if unquote(url) in listed:
        return f"stands in {listed[unquote(url)]} already"
    return "" if _is_for_search_engines(site, page) else "is not canonical, has robots noindex, or is a 404 page"


def _is_for_search_engines(site: Site, page: Page) -> bool:
    return site.is_canonical(page) and not page.noindex and not page.is_404


def search_indexes(site: Site) -> Iterator[str]:
    """What a language's search finds must exist and lie in that language; all languages have a search, or none."""
    folders = {path.partition("/")[0] for path in site.pages if "/" in path} - {OF_NO_LANGUAGE}
    found = {folder for folder in folders if (site.folder / folder / BUNDLE).is_dir()}
    if found:
        yield from (f"{folder}: has no full text, other languages have" for folder in folders - found)
    for folder in found:
        try:
            locations = [*_found(site.folder / folder / BUNDLE)]
        except (ValueError, KeyError, TypeError):
            yield f"{folder}/{BUNDLE}: is no full text"
            continue
        for location in locations:
            target = site.locate(f"{folder}/", location)
            if complaint := site.complaint(target) or _foreign_entry(target, folder):
                yield f"{folder}/{BUNDLE}: {location} {complaint}"


def _found(bundle: Path) -> Iterator[str]:
    """The addresses of pages, and of their sections, below that of their language."""
    for address, page in fragments(bundle).items():
        yield address
        yield from (f"{address}#{anchor['id']}" for anchor in page["anchors"])


def _foreign_entry(target: Target, folder: str) -> str:
    return "" if target.path.startswith(f"{folder}/") else f"is not in {folder}/"


def lost_404_references(site: Site) -> Iterator[str]:
    """A 404 page appears at any address, so what it names must not depend on where it stands."""
    for page in site.pages.values():
        if page.is_404:
            yield from (
                f"{page.path}: {reference} is not an absolute path below {site.base_path}"
                for reference in page.links | page.resources
                if site.locate(page.address, reference).scope in {"inside", "beyond"}
                and not reference.startswith(("#", site.base, site.base_path))
            )


RULES = (
    broken_references,
    outside_requests,
    repeated_ids,
    languages,
    canonicals,
    copies,
    translations,
    sitemaps,
    search_indexes,
    lost_404_references,
)


def crawl(site: Path, site_url: str) -> list[str]:
    """Return every problem of the site that was built into the folder and is published at `site_url`, sorted."""
    built = Site(site, site_url)
    return sorted({problem for rule in RULES for problem in rule(built)})
