"""Takes a file of facts; gives the entries in it that are valid, what is wrong with the others, and their names."""

from typing import Any, get_origin

from vademecum.diagnostics import Diagnostic, Span
from vademecum.model import DATA_FILES, part, validate
from vademecum.sources import DataFile

Path = tuple[str, ...]
Reading = tuple[Any, list[Diagnostic], set[str]]
"""Valid values, problems, and the `kind:id` of what exists but could not be read."""

SECTIONS: dict[str, dict[Path, str]] = {
    "roles": {("groups",): "group", ("roles",): "role"},
    "competencies": {("levels",): "level", ("clusters",): "cluster", ("competencies",): "competency"},
    "matrix": {},
    "targets": {("targets",): "own-target"},
    "checklists": {(): "checklist"},
    "concepts": {(): "term"},
    "sources": {(): "source"},
    "law": {(): "law"},
    "tools": {(): "tool"},
    "people": {(): "person"},
    "series": {(): "series"},
    "accessibility": {},
    "brand": {},
    "trace": {},
    "links": {(): "link"},
    "digests": {(): "digest"},
    "search": {(): "typed"},
}
"""By file, the groups of keys whose entries stand on their own, and the kind of these entries.

A file without such groups is one whole.
"""


def all_of(name: str) -> set[str]:
    """What cannot be told to exist or not while a whole file is missing."""
    return {f"{kind}:*" for kind in SECTIONS[name].values()}


def read_sections(name: str, file: DataFile, with_parts: bool = False) -> Reading:
    """Validate one file entry by entry: a bad one costs itself alone, or with parts no more than what is wrong in it.

    The value is None where nothing can be read.
    """
    shape: Any = DATA_FILES[name]
    raw, tree = file.tree.value, file.tree
    if not SECTIONS[name]:
        return _whole(file, shape)
    if not isinstance(raw, dict):
        faults = () if file.problems else validate(shape, raw, tree.locate, tree.locate_key)[1]
        return None, [*file.problems, *faults], all_of(name)
    if get_origin(shape) is dict:
        value, problems, unread = _section(file, (), SECTIONS[name][()], shape, with_parts)
        return value, [*file.problems, *problems], unread
    return _model(file, SECTIONS[name], shape, raw, with_parts)


def _whole(file: DataFile, shape: Any) -> Reading:
    """A file that is of use only as one: what could not be read of it may have been any key, so none is missed."""
    if file.problems:
        return None, [*file.problems], set()
    value, faults = validate(shape, file.tree.value, file.tree.locate, file.tree.locate_key)
    return value, [*faults], set()


def _model(file: DataFile, sections: dict[Path, str], shape: Any, raw: dict[Any, Any], with_parts: bool) -> Reading:
    """A file of several sections: its outline first, then each of them; without a key that it needs it is of no use."""
    outline = {key: {} if (key,) in sections and isinstance(child, dict) else child for key, child in raw.items()}
    made, faults = validate(shape, outline, file.tree.locate, file.tree.locate_key)
    values, problems, unread = {}, [*file.problems, *faults], set()
    for path, kind in sections.items():
        of_section = shape.model_fields[path[0]].annotation
        values[path[0]], found, names = _section(file, path, kind, of_section, with_parts)
        problems += found
        unread |= names
    if made:
        return made.model_copy(update=values), problems, unread
    return (shape(**values) if values.keys() == shape.model_fields.keys() else None), problems, unread


def _section(file: DataFile, prefix: Path, kind: str, shape: Any, with_parts: bool) -> Reading:
    tree = file.tree
    raw: Any = tree.value
    for key in prefix:
        raw = raw.get(key)
    if not isinstance(raw, dict):
        return {}, [], {f"{kind}:*"}

    def locate(path: Path) -> Span:
        return tree.locate((*prefix, *path))

    def locate_key(path: Path) -> Span:
        return tree.locate_key((*prefix, *path))

    valid: dict[Any, Any] = {}
    problems: list[Diagnostic] = []
    unread = {f"{kind}:*"} if prefix in tree.broken else set()
    for key, entry in raw.items():
        whole = not _is_broken(file, (*prefix, str(key)))
        value, faults = validate(shape, {key: entry}, locate, locate_key) if whole else (None, ())
        problems += faults
        if faults and with_parts:
            value = _part(shape, key, entry)
        valid |= value or {}
        unread |= set() if value else {f"{kind}:{key}"}
    return valid, problems, unread


def _part(shape: Any, key: object, entry: object) -> dict[Any, Any]:
    """The entry as far as it can be read; not one that lost an item, since something else may name that."""
    value, cut = part(shape, {key: entry})
    return {} if any(path[1:2] == ("items",) and len(path) <= 3 for path in cut) else value or {}


def _is_broken(file: DataFile, entry: Path) -> bool:
    """Whether something inside an entry was left out while reading; its key alone, standing twice, harms no entry."""
    return any(len(path) > len(entry) and path[: len(entry)] == entry for path in file.tree.broken)
