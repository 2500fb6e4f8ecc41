"""Takes languages; gives their inventories, by which the documentation of others can refer to pages and terms."""

import re
import struct
import zlib
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from vademecum.catalogue import address_of
from vademecum.pages.context import Language
from vademecum.pages.ids import id_address
from vademecum.pages.tree import TreeFile
from vademecum.projections.inventory import Target

_HEAD = """\
# Sphinx inventory version 2
# Project: {project}
# Version: {version}
# The remainder of this file is compressed using zlib.
"""
_MISREAD = re.compile(r"\S+(?:\s+\S+)+\s+-?\d+(?:\s|$)")
"""A name with a number behind two words: readers of the format would take them for its role and priority."""

_NAME = "objects.inv"
_BLOCK = 0xFFFF
"""The most that a stored block holds."""


def inventory_path(language: str) -> str:
    """The path in the tree, with the name that Sphinx, mkdocstrings and others look for below an address."""
    return f"{language}/{_NAME}" if language else _NAME


def inventory_file(language: Language) -> TreeFile:
    """What stands in the folder of a language: its pages, headings and items with their words, and its terms."""
    places = ((target, _place(target, language.code)) for target in language.inventory)
    return _file(language, language.code, places)


def common_inventory(languages: Mapping[str, Language]) -> TreeFile:
    """What stands at the top of the site: the ids of entries, which let the reader choose a language; terms of all."""
    found: dict[tuple[str, str], Target] = {}
    for language in languages.values():
        for target in language.inventory:
            if target.role != "doc":
                found.setdefault((target.role, target.name.lower()), target)
    places = ((target, f"{id_address(target.shown.entry.ref)}/") for target in found.values())
    return _file(next(iter(languages.values())), "", places)


def _file(language: Language, folder: str, places: Iterable[tuple[Target, str]]) -> TreeFile:
    """Version 2 of the format that Sphinx made; its syntax is written down at sphobjinv.readthedocs.io."""
    site = language.view.catalogue.settings.site
    head = _HEAD.format(project=_flat(site.title), version=_flat(site.version))
    lines = (_line(target, place) for target, place in places if not _MISREAD.match(target.name))
    return TreeFile(inventory_path(folder), head.encode() + stored("".join(lines).encode()))


def stored(content: bytes) -> bytes:
    """Content as zlib has it (RFC 1950 and 1951), but not compressed: machines differ in how well they do that."""
    parts = [content[start : start + _BLOCK] for start in range(0, len(content), _BLOCK)] or [b""]
    blocks = (
        struct.pack("<BHH", number == len(parts), len(part), len(part) ^ _BLOCK) + part
        for number, part in enumerate(parts, start=1)
    )
    return b"\x78\x01" + b"".join(blocks) + struct.pack(">I", zlib.adler32(content))


def _place(target: Target, language: str) -> str:
    """The address of a page below the folder of its language."""
    below = address_of(target.shown.path).removeprefix(language).lstrip("/")
    return f"{below}/" if below else "./"


def _line(target: Target, place: str) -> str:
    """Name, role, priority, address and words; a priority below 0 keeps it out of the search of the others."""
    anchor = f"#{quote(target.anchor)}" if target.anchor else ""
    return f"{_flat(target.name)} std:{target.role} -1 {place}{anchor} {_flat(target.words) or '-'}\n"


def _flat(words: str) -> str:
    return " ".join(words.split())
