"""Takes the folder of a built site; gives its HTML pages with their language and kind, and a sample of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

LANGUAGE = re.compile(r'<html[^>]* lang="([^"]+)"')
KIND = re.compile(r'class="vm-page vm-(?:page--)?([a-z-]+)')
FORWARD = " data-forward"
NOTICE = "vm-notice--borrowed"
OTHERS = 24
"""How many pages a sample has beside the typical ones: a site may grow, the tests of a change may not."""


@dataclass(frozen=True)
class SitePage:
    """An HTML file below a site's folder, its language, and its kind: «borrowed» if its text is another language's."""

    path: str
    language: str
    kind: str

    @property
    def address(self) -> str:
        """The address below the site's own."""
        return self.path.removesuffix("index.html") if self.path.endswith("/index.html") else self.path


def all_pages(site: Path) -> tuple[SitePage, ...]:
    """The HTML files of a site, in the order of their paths; one that leads on by itself is never looked at."""
    pages = (read(site, file.relative_to(site).as_posix()) for file in sorted(site.rglob("*.html")))
    return tuple(page for page in pages if page.kind != "forward")


def read(site: Path, path: str) -> SitePage:
    """The page at a path of a site."""
    text = (site / path).read_text(encoding="utf-8")
    language = LANGUAGE.search(text)
    return SitePage(path, language[1] if language else "", kind(path, text))


def kind(path: str, text: str) -> str:
    """The kind of the page with this path and HTML; an HTML file that no template of the site made is «other»."""
    if "/" not in path:
        return f"root {path}"
    if FORWARD in text:
        return "forward"
    if path.startswith("id/"):
        return "id"
    if path.endswith("/404.html"):
        return "404"
    if NOTICE in text:
        return "borrowed"
    found = KIND.search(text)
    return found[1] if found else "other"


def typical(pages: Iterable[SitePage], salt: str) -> tuple[SitePage, ...]:
    """One page of every kind in every language: which ones, changes with the salt."""
    drawn = sorted(pages, key=lambda page: draw(page, salt), reverse=True)
    return tuple({(page.kind, page.language): page for page in drawn}.values())


def sample(pages: Iterable[SitePage], salt: str) -> tuple[SitePage, ...]:
    """One page of every kind in every language, and some of the others: which ones, changes with the salt."""
    pages = sorted(pages, key=lambda page: page.path)
    first = frozenset(typical(pages, salt))
    others = sorted((page for page in pages if page not in first), key=lambda page: draw(page, salt))[:OTHERS]
    return tuple(page for page in pages if page in first or page in others)


def draw(page: SitePage, salt: str) -> int:
    """A number that is the same for the same page and salt, and as good as chance."""
    return int(sha256(f"{salt} {page.path}".encode()).hexdigest()[:8], 16)
