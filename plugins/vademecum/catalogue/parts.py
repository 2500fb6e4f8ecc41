"""Takes a record whose front matter has a fault; gives its text as far as it can be read."""

import re

from vademecum.catalogue.entries import LocalText
from vademecum.likeness import nearest
from vademecum.model import KINDS, Text, part
from vademecum.sources import Record

_LINE = re.compile(r"^(?P<key>kind|id|draft|original):[ \t]*[\"']?(?P<value>[^\s\"'#]+)", re.MULTILINE)

_NEEDED = frozenset({"kind", "id", "draft", "original"})
"""Without these it is not known which text it is, or what it is held to."""


def part_of_text(record: Record, language: str) -> LocalText | None:
    """The text with those keys that can be read; None where it cannot be told which one it is.

    Of front matter that is no YAML only the lines count that say which text it is: all else stands in the body.
    """
    values, gaps = _values(record)
    kind = KINDS.get(str(values.get("kind")))
    if kind is None or kind.shape is None:
        return None
    front, cut = part(kind.shape, values)
    names = _names(kind.shape)
    gaps |= {path[0] for path in cut if path}
    gaps |= {nearest(key, names) for key in gaps - names}
    if front is None or gaps & _NEEDED:
        return None
    return LocalText(language, front, record, frozenset(gaps if values.keys() - _NEEDED else names))


def _values(record: Record) -> tuple[dict[str, object], set[str]]:
    """What front matter says, without what stands there twice or cannot be a key; and the names of these."""
    value = record.front.value
    if isinstance(value, dict):
        broken = {path[0] for path in record.front.broken}
        return {key: one for key, one in value.items() if key not in broken}, broken
    is_front = any(problem.code == "yaml-syntax" for problem in record.problems)
    return {match["key"]: match["value"] for match in _LINE.finditer(record.raw if is_front else "")}, set()


def _names(shape: type[Text]) -> set[str]:
    return {field.alias or name for name, field in shape.model_fields.items()}
