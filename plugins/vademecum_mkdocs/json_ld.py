"""Takes a page's front matter, address and languages; gives what it is as JSON-LD, in the words of schema.org."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from vademecum_mkdocs.languages import Version
from vademecum_mkdocs.open_graph import Picture

WORKS = frozenset({"Article", "BlogPosting", "WebPage", "WebSite"})
"""The types at schema.org that a translation can be of: those of a creative work."""

Node = Mapping[str, Any]


def page_node(meta: Mapping[str, Any], address: str, versions: Iterable[Version], authors: Sequence[str]) -> Node:
    """The page at an absolute address; `authors` are the addresses of their pages, empty where one has none."""
    node = {**meta["structured_data"], "url": address, "@id": address}
    if "author" in node and authors:
        node["author"] = [_author(who, page) for who, page in zip(node["author"], authors, strict=True)]
    return {**node, **_translations(meta, versions)}


def picture_node(picture: Picture) -> Node:
    """A card of the page; the picture of the whole site is none of it."""
    if not picture.size:
        return {}
    width, height = picture.size
    return {"image": {"@type": "ImageObject", "url": picture.address, "width": width, "height": height}}


def _author(who: Node, page: str) -> Node:
    return {**who, "url": page} if page else who


def _translations(meta: Mapping[str, Any], versions: Iterable[Version]) -> Node:
    """The original of a translation, or the translations of an original: only texts that are there to be read."""
    original, kind = meta.get("original", ""), meta["structured_data"]["@type"]
    if not original or kind not in WORKS:
        return {}
    works = {version.language: _work(kind, version) for version in versions if version.written}
    if meta["text_language"] != original:
        return {"translationOfWork": works[original]} if original in works else {}
    others = [work for code, work in works.items() if code != original]
    return {"workTranslation": others} if others else {}


def _work(kind: str, version: Version) -> Node:
    return {"@type": kind, "@id": version.address, "url": version.address, "inLanguage": version.language}
