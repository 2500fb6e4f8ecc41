"""Takes what a packet must know of itself; gives the lines of comments that say it, and reads them back."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vademecum.catalogue import Section, fingerprint

FORMAT = 1
"""The version of what these lines say; a packet of another one is not read."""

NONE = "-"
"""Stands for the fingerprint of a section that the translation does not have."""

_HEAD = re.compile(
    r"<!-- vademecum packet (?P<version>\d+) (?P<key>\w+) (?P<ref>\S+) (?P<original>\S+) (?P<language>\S+) -->"
)


@dataclass(frozen=True, slots=True)
class Head:
    """What the first line says: the version, the key of all marks, the entry, and the two languages."""

    version: int
    key: str
    ref: str
    original: str
    language: str


def packet_key(ref: str, language: str, sections: Iterable[Section]) -> str:
    """Stands in every mark: so no text about packets can be taken for one of its lines."""
    return fingerprint(" ".join([ref, language, *(f"{one.name} {one.now} {one.own}" for one in sections)]))[:8]


def head(values: Head) -> str:
    """The first line."""
    return f"<!-- vademecum packet {values.version} {values.key} {values.ref} {values.original} {values.language} -->"


def read_head(line: str) -> Head | None:
    """What a first line says, or None where it is not one."""
    match = _HEAD.fullmatch(line.strip())
    return Head(int(match["version"]), *match.group("key", "ref", "original", "language")) if match else None


def section(key: str, one: Section) -> str:
    """The line above a section: its name, and the fingerprints of the original and of the translation."""
    return f"<!-- {key} section {one.name} {fingerprint(one.now)} {fingerprint(one.own) if one.own else NONE} -->"


def begin(key: str, name: str) -> str:
    """The line above what is to be changed."""
    return f"<!-- {key} write {name} -->"


def end(key: str, name: str) -> str:
    """The line below it."""
    return f"<!-- {key} end {name} -->"


def mark(key: str) -> re.Pattern[str]:
    """Finds the lines of a packet with this key: `what` they are, the `name` of the section, and what else they say."""
    return re.compile(
        rf"^[ \t]*<!--[ \t]*{re.escape(key)}[ \t]+(?P<what>\w+)[ \t]+(?P<name>\S+)(?P<rest>[^\n]*?)[ \t]*-->[ \t]*$",
        re.M,
    )
