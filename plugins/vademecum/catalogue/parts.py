"""Takes a record whose front matter has a fault; gives its text as far as it can be read."""

import re

from vademecum.catalogue.entries import NAMELESS, LocalText
from vademecum.likeness import nearest
from vademecum.model import KINDS, Text, kind_meant, meant_keys, part, written_kinds
from vademecum.sources import Record

_LINE = re.compile(r"^(?P<key>kind|id|draft|original):[ \t]*[\"']?(?P<value>[^\s\"'#]+)", re.MULTILINE)

_NEEDED = frozenset({"kind", "id", "draft", "original"})
"""Without these it is not known which text it is, or what it is held to."""

_SHARED = frozenset({"formerly", "series"})
"""What no two entries may have: where it is not known which text it is, it may be that of its other languages."""


def part_of_text(record: Record, language: str) -> LocalText | None:
    """The text with those keys that can be read; None where nothing tells that it is one.

    Of front matter that is no YAML only the lines count that say which text it is: all else stands in the body. A text
    of which one of these cannot be read is a draft that stands alone, under an id that no reference has; where its kind
    is not known, it has the one that is meant, or that fits its keys.
    """
    values, gaps = _values(record)
    if not values.keys() & _NEEDED:
        return None
    kind = str(values.get("kind"))
    is_guess = kind not in written_kinds()
    said = {**values, "kind": kind_meant(kind) or _fitting(values)} if is_guess else values
    shape = KINDS[str(said["kind"])].shape
    assert shape is not None
    names = _names(shape)
    written = {meant: key for meant, key in meant_keys(shape, said).items() if meant not in _NEEDED | _SHARED}
    said, gaps = _as_meant(said, written), gaps | written.keys()
    front, lacking = _read(shape, said, gaps, names)
    if is_guess or front is None or lacking & _NEEDED:
        alone = {key: one for key, one in said.items() if key not in _NEEDED | _SHARED}
        alone |= {"kind": said["kind"], "id": "unknown", "draft": True}
        front, lacking = _read(shape, alone, gaps, names)
        front = front and front.model_copy(update={"id": f"{NAMELESS}{record.path}"})
        lacking = lacking | _NEEDED | _SHARED
    if front is None:
        return None
    lacking = lacking if values.keys() - _NEEDED else names | lacking
    return LocalText(language, front, record, lacking, written=written)


def stands_alone(text: LocalText) -> bool:
    """Whether it is not known which text this is a part of."""
    return text.front.id.startswith(NAMELESS)


def _read(
    shape: type[Text], values: dict[str, object], gaps: frozenset[str], names: frozenset[str]
) -> tuple[Text | None, frozenset[str]]:
    """What can be read in a shape, and what could not."""
    front, cut = part(shape, values)
    lacking = gaps | {path[0] for path in cut if path}
    return front, lacking | {nearest(key, names) for key in lacking - names}


def _as_meant(values: dict[str, object], written: dict[str, str]) -> dict[str, object]:
    """The values under the keys that are meant: what a misspelt key has below it is looked up, too."""
    others = {key: one for key, one in values.items() if key not in written.values()}
    return others | {meant: values[key] for meant, key in written.items()}


def _values(record: Record) -> tuple[dict[str, object], frozenset[str]]:
    """What front matter says, without what stands there twice or cannot be a key; and the names of these."""
    value = record.front.value
    if isinstance(value, dict):
        broken = frozenset(path[0] for path in record.front.broken)
        return {key: one for key, one in value.items() if key not in broken}, broken
    is_front = any(problem.code == "yaml-syntax" for problem in record.problems)
    return {match["key"]: match["value"] for match in _LINE.finditer(record.raw if is_front else "")}, frozenset()


def _fitting(values: dict[str, object]) -> str:
    """The kind whose texts have most of these keys."""
    numbers = {name: len(values.keys() & _names(kind.shape)) for name, kind in KINDS.items() if kind.shape}
    return max(numbers, key=lambda name: numbers[name])


def _names(shape: type[Text]) -> frozenset[str]:
    return frozenset(field.alias or name for name, field in shape.model_fields.items())
