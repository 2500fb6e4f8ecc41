"""Takes the catalogue; gives how much there is of each kind in each language."""

from collections.abc import Mapping
from dataclasses import dataclass

from vademecum.catalogue import Catalogue, Entry
from vademecum.model import KINDS


@dataclass(frozen=True)
class Count:
    """Of one kind: how many entries, and by language how many of them have words of their own, and how many words."""

    kind: str
    entries: int
    by_language: Mapping[str, tuple[int, int]]


def count(catalogue: Catalogue) -> tuple[Count, ...]:
    """A row for each kind of which there is an entry, in the order of the kinds; drafts count too."""
    return tuple(
        Count(kind, len(entries), {code: _in_language(entries, code) for code in catalogue.settings.languages})
        for kind in KINDS
        if (entries := [entry for entry in catalogue.entries.values() if entry.kind == kind])
    )


def _in_language(entries: list[Entry], code: str) -> tuple[int, int]:
    """A term counts where it has a label; every other kind where it has a text."""
    there = [entry for entry in entries if code in entry.texts or (entry.kind == "term" and code in entry.names)]
    words = sum(len(entry.texts[code].record.markup.body.split()) for entry in there if code in entry.texts)
    return len(there), words
