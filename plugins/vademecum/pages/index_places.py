"""Takes a language; gives where its indexes stand, and where in them each thing has its rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from vademecum.catalogue import indexes_folder, slugify
from vademecum.pages.context import Language
from vademecum.pages.index_list import LISTED, Listed
from vademecum.pages.parts import part_path
from vademecum.pages.spread import Part, Piece, spread

GROUPED = "source"
"""The key of groups that have a place of their own, like sections."""


@dataclass(frozen=True)
class Place:
    """Where a thing has its rows: the page's path, the id on it, and how many rows there are."""

    path: str
    anchor: str
    rows: int


def overview_path(language: Language) -> str:
    """The path of the page that explains the indexes."""
    return f"{_folder(language)}/index.md"


def index_path(listed: Listed, language: Language, number: int = 1) -> str:
    """The path in the tree of an index, or of another of its parts."""
    return part_path(f"{_stem(listed, language)}.md", number)


def index_parts(listed: Listed, rows: int, language: Language) -> tuple[Part, ...]:
    """The parts of an index, made once for each language."""
    key = ("parts", listed.key, rows)
    if key not in language.kept:
        language.kept[key] = spread(listed.make(language), rows)
    parts: tuple[Part, ...] = language.kept[key]
    return parts


def place_of(key: str, anchor: str, rows: int, language: Language) -> Place | None:
    """Where the index with a key has the section or the group with this id; None where it has none."""
    kept = ("places", key, rows)
    if kept not in language.kept:
        language.kept[kept] = _places(next(listed for listed in LISTED if listed.key == key), rows, language)
    places: Mapping[str, Place] = language.kept[kept]
    return places.get(anchor)


def group_id(source: str) -> str:
    """The id of the line above the pages that rest on a source."""
    return f"{GROUPED}-{source}"


def _stem(listed: Listed, language: Language) -> str:
    """Kept, since each part of an index leads to every other."""
    key = ("stem", listed.key)
    if key not in language.kept:
        language.kept[key] = f"{_folder(language)}/{slugify(language.say(listed.title)) or listed.key}"
    stem: str = language.kept[key]
    return stem


def _folder(language: Language) -> str:
    if "folder" not in language.kept:
        language.kept["folder"] = indexes_folder(language.view.catalogue, language.code)
    folder: str = language.kept["folder"]
    return folder


def _places(listed: Listed, rows: int, language: Language) -> Mapping[str, Place]:
    """By id; what goes on in a next piece has its place where it begins."""
    found: dict[str, Place] = {}
    for part in index_parts(listed, rows, language):
        path = index_path(listed, language, part.number)
        for anchor, count in (each for piece in part.pieces for each in _counts(piece)):
            before = found.get(anchor, Place(path, anchor, 0))
            found[anchor] = replace(before, rows=before.rows + count)
    return found


def _counts(piece: Piece) -> Iterator[tuple[str, int]]:
    """The rows of a piece by section, and by group where groups have an id."""
    yield piece.section.key, len(piece.rows)
    for group, rows in groupby(piece.rows, lambda row: row.group):
        if group and group.key == GROUPED:
            yield group_id(group.name), sum(1 for _ in rows)
