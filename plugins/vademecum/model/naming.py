"""Takes a kind; gives the facts of its texts that name other entries."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from vademecum.model.kinds import KINDS
from vademecum.model.marks import NAMES


@dataclass(frozen=True)
class Naming:
    """A key of the front matter that holds a list of ids, the kind of what they name, and what it says (a msgid)."""

    key: str
    kind: str
    words: str


@lru_cache
def named_by(kind: str) -> tuple[Naming, ...]:
    """The keys of a kind, in the order of the kinds that they name; none where the kind has no texts."""
    shape = KINDS[kind].shape
    keys: dict[str, dict[str, Any]] = TypeAdapter(shape).json_schema()["properties"] if shape else {}
    found = {key: (part.get("items", {}).get(NAMES), part.get("description", "")) for key, part in keys.items()}
    namings = [Naming(key, of, words) for key, (of, words) in found.items() if of in KINDS]
    return tuple(sorted(namings, key=lambda naming: list(KINDS).index(naming.kind)))
