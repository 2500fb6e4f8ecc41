"""Takes the languages of a site and their pages; gives the names with which the search of each language begins."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from vademecum.catalogue import address_of
from vademecum.model import KINDS
from vademecum.packing import packed
from vademecum.pages.context import Language
from vademecum.pages.tree import TreeFile
from vademecum.projections.search import OtherPage, SearchNames, names, splitter

PACKED, PLAIN = "search/names.json.gz", "search/names.js"
"""Below the folder of a language: names for a site on a host, and for one that is opened from a disk."""

Columns = dict[str, list[Any]]
"""What is said of each page, in their order, under keys of one letter."""

CALLED = "vademecumNames"
"""The function that the plain file hands its names to."""


def search_files(languages: Mapping[str, Language], files: Iterable[TreeFile]) -> Iterator[TreeFile]:
    """Two files for each language: the plain one has the headings too, since nothing there looks into texts."""
    pages = {file.path: file for file in files if file.is_page}
    boosts = {address_of(path): file.meta.get("search", {}).get("boost", 0) for path, file in pages.items()}
    views = {code: language.view for code, language in languages.items()}
    for code, language in languages.items():
        made = names(views, code, splitter(language.view), _others(pages, code))
        columns = _columns(made, boosts)
        content = _json(_names(made, language, columns)).encode()
        yield TreeFile(f"{code}/{PACKED}", language.shelf.made(f"{code}/{PACKED}", packed, content))
        headings = {"h": [page.headings or 0 for page in made.pages]}
        yield TreeFile(f"{code}/{PLAIN}", f"{CALLED}({_json(_names(made, language, columns | headings))});\n")


def _others(pages: Mapping[str, TreeFile], code: str) -> Iterator[OtherPage]:
    """The pages of no entry that are for search, each with its titles in all languages."""
    for file in pages.values():
        meta = file.meta
        if meta.get("language") == code and not meta.get("entry") and not _is_apart(meta):
            there = {one["language"]: one["path"] for one in meta["alternates"] if one["state"] != "none"}
            titles = {other: str(pages[path].meta["title"]) for other, path in there.items() if path in pages}
            yield OtherPage(file.path, titles | {code: str(meta["title"])})


def _is_apart(meta: Mapping[str, Any]) -> bool:
    """Whether a page is kept out of search: it only lists what has a page of its own, or is made from another."""
    return bool(meta.get("noindex") or meta.get("search", {}).get("exclude"))


def _names(made: SearchNames, language: Language, columns: Columns) -> dict[str, Any]:
    return {
        "language": made.language,
        "stop": made.stop,
        "kinds": [(kind, language.say(KINDS[kind].singular)) for kind in made.kinds],
        "roles": made.roles,
        "pages": columns,
    }


def _columns(made: SearchNames, boosts: Mapping[str, float]) -> Columns:
    """The pages by what is said of them: what is alike stands together, and is packed best.

    What a page lacks is 0. Roles are numbers of the list of roles; `b` is what a page counts for, if not 1.
    """
    number = {key: at for at, (key, _) in enumerate(made.roles)}
    return {
        "a": [page.address for page in made.pages],
        "t": [page.title for page in made.pages],
        "k": [page.kind for page in made.pages],
        "r": [[number[role] for role in page.roles] or 0 for page in made.pages],
        "l": [page.language or 0 for page in made.pages],
        "n": [page.own or 0 for page in made.pages],
        "w": [sorted({word.lower() for word in page.typed}) or 0 for page in made.pages],
        "o": [page.other or 0 for page in made.pages],
        "p": [page.parts or 0 for page in made.pages],
        "b": [boosts[f"{made.language}/{page.address}".rstrip("/")] for page in made.pages],
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
