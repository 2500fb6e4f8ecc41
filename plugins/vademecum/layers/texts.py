"""Takes the texts of a layer and those below it; gives those that hold there: added, replaced or with an addition."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from vademecum.diagnostics import Diagnostic
from vademecum.likeness import nearest
from vademecum.shelf import identity
from vademecum.sources import Record

OVERLAY, ADDITION, REPLACEMENT = "overlay", "append", "replace"
_OF_AN_ADDITION = frozenset({"kind", "id", OVERLAY})
"""All that an addition says of itself: the rest is that of the text below."""

Key = tuple[str, str, str]
"""The language of a text, its kind and its id."""


def laid_over(
    below: Iterable[Record], above: Iterable[Record], depth: int = 1
) -> tuple[list[Record], list[Diagnostic]]:
    """The texts below with what the layer above does with them, then those that it adds.

    `depth` counts the layers below it.
    """
    texts = {record.path: record for record in below}
    places = {key: record.path for record in texts.values() if (key := key_of(record))}
    problems: list[Diagnostic] = []
    for record in (replace(one, depth=depth) for one in above):
        way = _values(record).get(OVERLAY)
        target = texts.get(places.get(key_of(record) or ("", "", ""), ""))
        if target is None:
            problems += _added(record, way, texts, places)
        elif way == ADDITION:
            problems += _faults_of_addition(record)
            texts[target.path] = target.with_addition(record)
        elif way == REPLACEMENT:
            texts[target.path] = _in_place_of(target, record)
        elif way is None:
            problems.append(_unsaid(record, target))
    return [*texts.values()], problems


def key_of(record: Record) -> Key | None:
    """What two texts have in common that are the same one; None for a text that does not say it."""
    kind, name = (_values(record).get(key) for key in ("kind", "id"))
    return (record.path.partition("/")[0], str(kind), str(name)) if kind and name else None


def _values(record: Record) -> dict[str, Any]:
    return record.front.value if isinstance(record.front.value, dict) else {}


def _in_place_of(below: Record, above: Record) -> Record:
    """The text above at the place of the one below: links, addresses and file names stay as they are."""
    return replace(above, path=below.path, below=below, identity=identity(above.identity, below.path))


def _added(record: Record, way: object, texts: dict[str, Record], places: dict[Key, str]) -> Iterable[Diagnostic]:
    """Put a text beside those below, unless it wants to change one that is not there, or stands in its place."""
    ref = ":".join((key_of(record) or ("", "", ""))[1:])
    if way in (ADDITION, REPLACEMENT):
        language = record.path.partition("/")[0]
        known = [f"{kind}:{name}" for code, kind, name in places if code == language]
        values = {"ref": ref, "way": str(way), "nearest": nearest(ref, known)}
        yield Diagnostic("overlay-without", record.front.locate((OVERLAY,)), values)
    elif record.path in texts:
        yield Diagnostic("overlay-path", record.span(), {"file": texts[record.path].file})
    else:
        texts[record.path] = record


def _unsaid(record: Record, target: Record) -> Diagnostic:
    ref = ":".join((key_of(record) or ("", "", ""))[1:])
    return Diagnostic("overlay-unsaid", record.front.locate_key(("id",)), {"ref": ref, "file": target.file})


def _faults_of_addition(record: Record) -> Iterable[Diagnostic]:
    """It begins with a heading of the second level that has an id, and says nothing else of the text."""
    for key in _values(record).keys() - _OF_AN_ADDITION:
        yield Diagnostic("overlay-key", record.front.locate_key((key,)), {"key": key})
    body = record.markup.body
    first = next(iter(record.markup.headings), None)
    if first is None or first.level != 2 or not first.id or body[: first.start].strip():
        line = record.markup.first_line + len(body[: len(body) - len(body.lstrip())].splitlines())
        yield Diagnostic("overlay-heading", record.span(line))
