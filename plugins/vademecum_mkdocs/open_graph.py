"""Takes a page's front matter, address and languages; gives its properties by the Open Graph protocol (ogp.me)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vademecum.languages import regional
from vademecum_mkdocs.languages import Version

ARTICLES = frozenset({"Article", "BlogPosting"})
"""The types at schema.org of what is read as an article."""


@dataclass(frozen=True)
class Picture:
    """A picture at an absolute address, what stands on it in words, and its width and height where they are known."""

    address: str
    words: str
    size: tuple[int, int] | None = None


Properties = Iterable[tuple[str, str]]
"""Names with values; a name may come several times."""


def of_page(meta: Mapping[str, Any], address: str, site: str) -> Properties:
    """What the page at an absolute address is: its type, title, summary, and the site it belongs to."""
    yield "og:type", "article" if is_article(meta) else "website"
    yield "og:title", meta["title"]
    yield "og:url", address
    yield "og:site_name", site
    if meta["description"]:
        yield "og:description", meta["description"]


def of_languages(language: str, versions: Iterable[Version]) -> Properties:
    """The language of the text, and the others that truly have the page, each with its region."""
    yield "og:locale", locale(language)
    for version in versions:
        if version.language != language:
            yield "og:locale:alternate", locale(version.language)


def of_article(meta: Mapping[str, Any], authors: Iterable[str]) -> Properties:
    """When an article was published and changed, and the pages of its authors, as far as all that is known."""
    if not is_article(meta):
        return
    for name, key in (("published_time", "datePublished"), ("modified_time", "dateModified")):
        if day := meta["structured_data"].get(key):
            yield f"article:{name}", day
    for author in authors:
        yield "article:author", author


def of_picture(picture: Picture) -> Properties:
    """What is shown of the page: the address, what is seen there in words, and how large it is, as far as known."""
    yield "og:image", picture.address
    if picture.size:
        yield "og:image:width", str(picture.size[0])
        yield "og:image:height", str(picture.size[1])
    yield "og:image:alt", picture.words


def is_article(meta: Mapping[str, Any]) -> bool:
    """Whether the page is read as an article, and not as a part of the site."""
    return meta["structured_data"]["@type"] in ARTICLES


def locale(language: str) -> str:
    """A language with the region where it is mostly spoken, as the protocol writes it: `nl_NL`."""
    return regional(language).replace("-", "_")
