"""Takes the folder of a built site; gives the pages of a pack as elements, or why one cannot be taken."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from vademecum.catalogue import address_of
from vademecum.languages import N_
from vademecum.packs.elements import classes, first, parse, words
from vademecum.packs.faults import Fault
from vademecum.packs.places import Place


@dataclass(frozen=True)
class SitePage:
    """A page as it was built: its place, its own address (empty on a site without one), and its content.

    `others` is the content of the pages that it goes on at.
    """

    place: Place
    url: str
    article: Element
    others: tuple[Element, ...] = ()

    @property
    def head(self) -> Element | None:
        """The heading of the page."""
        return next(self.article.iter("h1"), None)


def read_pages(places: Iterable[Place], site: Path, version: str) -> tuple[list[SitePage], list[Fault]]:
    """The pages of all parts in their order, and what stands in the way."""
    if not site.is_dir():
        missing = N_("There is no built site in {folder}: run vademecum build first, or name its folder with --site.")
        return [], [Fault(missing, {"folder": site.as_posix()})]
    found = [_read(place, site, version) for place in places]
    faults = [one for one in found if isinstance(one, Fault)]
    return [one for one in found if isinstance(one, SitePage)], [*dict.fromkeys(faults)]


def _read(place: Place, site: Path, version: str) -> SitePage | Fault:
    pages = []
    for path in (place.path, *place.others):
        found = _read_article(path, site, version)
        if isinstance(found, Fault):
            return found
        pages.append(found)
    (url, article), *others = pages
    return SitePage(place, url, article, tuple(other for _, other in others))


def _read_article(path: str, site: Path, version: str) -> tuple[str, Element] | Fault:
    """The address of a page, and its content."""
    file = site / address_of(path) / "index.html"
    values = {"file": file.as_posix(), "version": version}
    if not file.is_file():
        return Fault(
            N_("The built site has no {file}: build it again, from these texts and with all its parts."), values
        )
    root = parse(file.read_bytes())
    article = next((one for one in root.iter("article") if "vm-page" in classes(one)), None)
    if article is None:
        return Fault(N_("{file} is not a page of a site like this one: build it again."), values)
    if not _is_of(version, root):
        return Fault(N_("{file} is not of version {version}, as the texts are: build the site again."), values)
    return _url(root), article


def _is_of(version: str, root: Element) -> bool:
    """Whether a page names the version where it says how it is cited; one that says nothing of it may be of any."""
    said = first(root, "vm-cite__text")
    return said is None or bool(re.search(rf"(?<![\w.]){re.escape(version)}(?![\w.]\w)", words(said)))


def _url(root: Element) -> str:
    """The whole address of a page, which a page in a borrowed language has in another place than its canonical one."""
    known = (meta.get("content", "") for meta in root.iter("meta") if meta.get("property") == "og:url")
    return next((url for url in known if "://" in url), "")
