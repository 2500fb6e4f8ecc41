"""Takes the languages of a site and their pages; gives the names with which the search of each language begins."""

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from vademecum.model import KINDS
from vademecum.pages.context import Language
from vademecum.pages.tree import TreeFile
from vademecum.projections.search import OtherPage, PageNames, SearchNames, names, splitter

PACKED, PLAIN = "search/names.json.gz", "search/names.js"
"""Below the folder of a language: names for a site on a host, and for one that is opened from a disk."""

CALLED = "vademecumNames"
"""The function that the plain file hands its names to."""

_SYSTEM = 9
_UNKNOWN = b"\xff"
"""Where a packed file says on which system it was made, and what it says here (RFC 1952, 2.3): the same on all."""


def search_files(languages: Mapping[str, Language], files: Iterable[TreeFile]) -> Iterator[TreeFile]:
    """Two files for each language: the plain one has the headings too, since nothing there looks into texts."""
    pages = {file.path: file for file in files if file.is_page}
    views = {code: language.view for code, language in languages.items()}
    for code, language in languages.items():
        made = names(views, code, splitter(language.view), _others(pages, code))
        packed = gzip.compress(_json(_names(made, language)).encode(), mtime=0)
        yield TreeFile(f"{code}/{PACKED}", packed[:_SYSTEM] + _UNKNOWN + packed[_SYSTEM + 1 :])
        yield TreeFile(f"{code}/{PLAIN}", f"{CALLED}({_json(_names(made, language, headings=True))});\n")


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


def _names(made: SearchNames, language: Language, headings: bool = False) -> dict[str, Any]:
    return {
        "language": made.language,
        "stop": made.stop,
        "kinds": [(kind, language.say(KINDS[kind].singular)) for kind in made.kinds],
        "roles": made.roles,
        "pages": [_page(page, headings) for page in made.pages],
    }


def _page(page: PageNames, headings: bool) -> dict[str, Any]:
    """A page under keys of one letter, since a reader loads them a thousand times; what is empty is left out."""
    found = {
        "r": page.roles,
        "l": page.language,
        "n": page.own,
        "w": page.typed,
        "o": page.other,
        "p": page.parts,
        "h": page.headings if headings else (),
    }
    kept = {key: value for key, value in found.items() if value}
    return {"a": page.address, "t": page.title, "k": page.kind, **kept}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
