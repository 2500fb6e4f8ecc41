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
    # What is put behind a text stands behind the one that the same layer puts in its place.
    for record in sorted((replace(one, depth=depth) for one in above), key=lambda one: way_of(one) == ADDITION):
        way, target = way_of(record), texts.get(places.get(key_of(record) or ("", "", ""), ""))
        if target is None:
            problems += _added(record, way, texts, places)
        elif way == ADDITION:
            problems += _faults_of_addition(record)
            texts[target.path] = target.with_addition(record)
        elif way == REPLACEMENT and target.depth != depth:
            texts[target.path] = _in_place_of(target, record)
        else:
            problems.append(_refused(record, way, target))
    return [*texts.values()], problems


def way_of(record: Record) -> object:
    """What a text says that it does with one below; None where it says nothing."""
    return _values(record).get(OVERLAY)


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
    elif record.path in texts and texts[record.path] is not record:
        values = {"file": texts[record.path].file}
        yield from record.problems or [Diagnostic("overlay-path", record.span(), values)]
    else:
        texts[record.path] = record


def _refused(record: Record, way: object, target: Record) -> Diagnostic:
    """A text that is there already: what it does not say, says wrong, or what another one of its layer has done."""
    ref = ":".join((key_of(record) or ("", "", ""))[1:])
    if way is None:
        return Diagnostic("overlay-unsaid", record.front.locate_key(("id",)), {"ref": ref, "file": target.file})
    if way == REPLACEMENT:
        return Diagnostic("text-duplicate", record.front.locate(("id",)), {"ref": ref, "first": target.file})
    values = {"key": OVERLAY, "value": str(way), "known": f"{ADDITION}, {REPLACEMENT}"}
    return Diagnostic("value-unknown", record.front.locate((OVERLAY,)), values)


def _faults_of_addition(record: Record) -> Iterable[Diagnostic]:
    """It begins with a heading of the second level that has an id, and says nothing else of the text."""
    for key in _values(record).keys() - _OF_AN_ADDITION:
        yield Diagnostic("overlay-key", record.front.locate_key((key,)), {"key": key})
    body = record.markup.body
    first = next(iter(record.markup.headings), None)
    # One of the first level, or without an id, is no heading of any text: that is reported where all are.
    if first is None or first.level > 2 or body[: first.start].strip():
        line = record.markup.first_line + len(body[: len(body) - len(body.lstrip())].splitlines())
        yield Diagnostic("overlay-heading", record.span(line))
