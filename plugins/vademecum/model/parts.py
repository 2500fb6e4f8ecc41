"""Takes raw values with faults and a shape; gives what is left of them, typed, and what was cut off."""

from copy import deepcopy
from typing import Any

from pydantic import ValidationError

from vademecum.model.validation import Path, adapter, real_path

_ROUNDS = 8
"""So often at most something is cut off: a group can lack a key then, and the group around it that group."""

_DAY, _WORD = "1000-01-01", "…"

_STAND_INS: dict[str, tuple[object, ...]] = {
    "title": (_WORD,),
    "summary": (_WORD,),
    "levels": ({"0": _WORD},),
    "name": (_WORD, {}),
    "type": (_WORD,),
    "asks": ({},),
    "what": ({},),
    "on": (_DAY,),
    "checked": (_DAY,),
}
"""What stands for a key that cannot be left out, so that the keys around it are read: each is tried in turn."""


def part(shape: Any, value: object) -> tuple[Any, frozenset[Path]]:
    """The value in its shape without what is wrong, and the path of all that is lacking; None where too little is left.

    A value in a list is not cut out, for all behind it would have another place: then the whole list is.
    """
    left, cut = deepcopy(value), set[Path]()
    for _round in range(_ROUNDS):
        try:
            return adapter(shape).validate_python(left), frozenset(cut)
        except ValidationError as error:
            cut |= _without(left, _paths(error, left))
    return None, frozenset(cut)


def _paths(error: ValidationError, value: object) -> set[Path]:
    """The places of all faults."""
    faults = error.errors(include_url=False)
    return {real_path(value, tuple(str(one) for one in fault["loc"]), fault["type"]) for fault in faults}


def _without(left: Any, paths: set[Path]) -> set[Path]:
    """Cut off what stands at these places, the outermost first: what was below one of them is gone then."""
    gone: set[Path] = set()
    for path in sorted(paths, key=len):
        if not any(path[:length] in gone for length in range(1, len(path) + 1)):
            gone.add(_cut(left, path))
    return gone


def _cut(left: Any, path: Path) -> Path:
    """Put the next stand-in for a value, or take it out; for one that is missing or in a list, what is around it."""
    for length in range(len(path), 0, -1):
        around, key = _at(left, path[: length - 1]), path[length - 1]
        if isinstance(around, dict):
            stand_ins = _STAND_INS.get(key, ())
            tried = stand_ins.index(around[key]) + 1 if around.get(key) in stand_ins else 0
            if tried < len(stand_ins):
                around[key] = deepcopy(stand_ins[tried])
                return path[:length]
            if key in around:
                del around[key]
                return path[:length]
    return ()


def _at(value: Any, path: Path) -> Any:
    """The value at a path; None where nothing is left there."""
    for key in path:
        if isinstance(value, dict):
            value = value.get(key)
        else:
            value = value[int(key)] if isinstance(value, list) and key.isdigit() and int(key) < len(value) else None
    return value
