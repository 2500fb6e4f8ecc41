"""Takes raw values with their places and a shape; gives the typed value, or every fault at its place."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from vademecum.diagnostics import Diagnostic, Phrase, Span, Value
from vademecum.languages import N_, slugify
from vademecum.likeness import nearest
from vademecum.model.fields import FORMER_PATTERN, ID_PATTERN, KEY_PATTERN, LANGUAGE_PATTERN

Path = tuple[str, ...]
Locate = Callable[[Path], Span]

_EXPECTED = {
    "string_type": N_("text (put a number or a date in quotes)"),
    "string_too_short": N_("text that is not empty"),
    "tuple_type": N_("a list, such as [one, two]"),
    "list_type": N_("a list, such as [one, two]"),
    "dict_type": N_("a group of keys"),
    "model_type": N_("a group of keys"),
    "model_attributes_type": N_("a group of keys"),
    "bool_type": N_("true or false"),
    "bool_parsing": N_("true or false"),
    "int_type": N_("a whole number"),
    "int_parsing": N_("a whole number"),
    "int_from_float": N_("a whole number"),
    "greater_than_equal": N_("a larger number"),
    "less_than_equal": N_("a smaller number"),
    "too_short": N_("more values"),
    "too_long": N_("fewer values"),
    "string_pattern_mismatch": N_("a code such as B or B1"),
    "web_address": N_("a web address, such as https://example.org/"),
    "edit_address": N_("a web address with {path} in it, such as https://git.example/edit/main/{path}"),
    "address_base": N_("a web address with a slash at its end, such as https://example.org/id/"),
    "email_address": N_("an e-mail address, such as editors@example.org"),
    "colour": N_('a colour in quotes, such as "#0b5147"'),
    "font": N_("the name of a font: letters, digits, spaces and hyphens"),
    "entry_ref": N_("a kind and an id, such as post:first-week"),
    "one_basis": N_("exactly one of source, law and view"),
    "level": N_("a level from 0 to 4"),
    "period": N_("a period, such as 12 months, 26 weeks, 90 days or 2 years, or never"),
    "options_of_choice": N_("options with “type: choice”, and with no other type"),
}

_SAMPLE_ID = "benefits-plan"
"""An id for whoever wrote nothing of which one can be made."""

_RENAMED = {"review_months": "review-every: {} months"}
"""What is written now in the place of keys that were read once."""


@lru_cache
def adapter(shape: Any) -> TypeAdapter[Any]:
    """What reads values of a shape; made once, since that takes long."""
    return TypeAdapter(shape)


def validate(shape: Any, value: object, locate: Locate, locate_key: Locate) -> tuple[Any, tuple[Diagnostic, ...]]:
    """The value in the given shape and no problem, or None and all problems."""
    try:
        return adapter(shape).validate_python(value), ()
    except ValidationError as error:
        found = tuple(_diagnostics(error, shape, value, locate, locate_key))
        return None, (*found, *_of_meant(shape, value, locate, locate_key))


def meant_keys(shape: Any, value: Mapping[Any, object]) -> dict[str, str]:
    """The unknown keys of a value, by the key of the shape that each is meant to be and that is not there itself."""
    keys = _own_keys(shape)
    unknown = [key for key in value if isinstance(key, str) and key not in {*keys, *_RENAMED}] if keys else []
    return {near: key for key in unknown if (near := _nearest_key(key, _keys(shape))) in keys and near not in value}


def _of_meant(shape: Any, value: object, locate: Locate, locate_key: Locate) -> Iterator[Diagnostic]:
    """What is wrong with the values of unknown keys, as those of the keys that are meant."""
    if not isinstance(value, dict):
        return
    written = meant_keys(shape, value)

    def own(path: Path) -> Path:
        return (written.get(path[0], path[0]), *path[1:])

    meant = {near: value[key] for near, key in written.items()}
    try:
        adapter(shape).validate_python({**value, **meant})
    except ValidationError as error:
        paths = ((fault, tuple(map(str, fault["loc"]))) for fault in error.errors(include_url=False))
        found = {real_path(meant, loc, fault["type"]): fault for fault, loc in paths if loc and loc[0] in written}
        for path, fault in found.items():
            yield _diagnostic(fault, path, shape, lambda at: locate(own(at)), lambda at: locate_key(own(at)))


def _diagnostics(
    error: ValidationError, shape: Any, value: object, locate: Locate, locate_key: Locate
) -> Iterator[Diagnostic]:
    """One problem a place: what stands below a value that is wrong already is not reported again.

    Nor is a missing key for which an unknown one was meant.
    """
    faults = [
        (fault, real_path(value, tuple(str(part) for part in fault["loc"]), fault["type"]))
        for fault in error.errors(include_url=False)
    ]
    seen = _meant(faults)
    for fault, path in sorted(faults, key=lambda found: _is_of_another_kind(found[0])):
        if not any(path[:length] in seen for length in range(1, len(path) + 1)):
            seen.add(path)
            yield _diagnostic(fault, path, shape, locate, locate_key)


def _is_of_another_kind(fault: Any) -> bool:
    """Whether a fault says no more than that: where a value may be of two kinds, the other one says what is wrong."""
    return str(fault["type"]).endswith(("_type", "_parsing", "_from_float")) and fault["loc"][-1:] != ("[key]",)


def _meant(faults: list[tuple[Any, Path]]) -> set[Path]:
    """The missing keys that stand there already, but under a name with a slip in it."""
    missing = {path for fault, path in faults if fault["type"] == "missing"}
    unknown = [path for fault, path in faults if fault["type"] == "extra_forbidden"]
    return {
        (*path[:-1], _nearest_key(path[-1], [other[-1] for other in missing if other[:-1] == path[:-1]]))
        for path in unknown
    }


def real_path(value: object, loc: Path, kind: str) -> Path:
    """The part of pydantic's location that exists in the source: branches of a union and `[key]` marks do not."""
    path: list[str] = []
    for part in loc:
        inside = {str(key): child for key, child in value.items()} if isinstance(value, dict) else {}
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        elif part in inside:
            value = inside[part]
        elif kind == "missing" and part == loc[-1]:
            value = None
        else:
            continue
        path.append(part)
    return tuple(path)


def _diagnostic(fault: Any, path: Path, shape: Any, locate: Locate, locate_key: Locate) -> Diagnostic:
    key, kind = (path or ("",))[-1], fault["type"]
    place = locate_key(path) if fault["loc"][-1:] == ("[key]",) else locate(path)
    if kind == "extra_forbidden" or fault.get("ctx", {}).get("pattern") == LANGUAGE_PATTERN:
        return _unknown_key(fault, key, shape, locate_key(path))
    if kind == "missing":
        return Diagnostic("key-missing", locate(path[:-1]), {"key": key})
    if kind == "iso_date":
        return Diagnostic("date-invalid", locate(path), {"key": _name(path), "value": str(fault["input"])})
    if kind in ("literal_error", "enum"):
        return _unknown_value(fault, path, locate)
    if kind == "iso_week" or fault.get("ctx", {}).get("pattern") in (FORMER_PATTERN, ID_PATTERN, KEY_PATTERN):
        is_id = key == "id" or fault["loc"][-1:] == ("[key]",)
        value = str(fault["input"])
        week = kind == "iso_week" and Diagnostic("week-invalid", place, {"value": value})
        return week or Diagnostic("id-invalid", place, _unfit(value, is_id))
    return Diagnostic("type-wrong", place, {"key": _name(path) or place.file, "expected": _expected(kind)})


def _nearest_key(key: str, keys: Iterable[str]) -> str:
    """The key that may be meant; a form has few, so that half a word says which."""
    return nearest(key, keys, of_few=True)


def _unknown_key(fault: Any, key: str, shape: Any, place: Span) -> Diagnostic:
    if key in _RENAMED:
        return Diagnostic("key-renamed", place, {"key": key, "now": _RENAMED[key].format(fault["input"])})
    return Diagnostic("key-unknown", place, {"key": key, "nearest": _nearest_key(key, _keys(shape))})


def _unknown_value(fault: Any, path: Path, locate: Locate) -> Diagnostic:
    known = [word.strip(" '\"") for word in fault["ctx"]["expected"].replace(" or ", ", ").split(",")]
    values: dict[str, Value] = {"key": _name(path), "value": str(fault["input"]), "known": ", ".join(known)}
    return Diagnostic("value-unknown", locate(path), values)


def _unfit(value: str, is_id: bool) -> dict[str, Value]:
    """What was written, and what it could be instead: each part of an address by itself."""
    better = "/".join(filter(None, map(slugify, value.split("/"))))
    remark = Phrase(N_(" An id is short and in English, and the same in every language.") if is_id else "")
    return {"value": value, "better": better or _SAMPLE_ID, "remark": remark}


def _name(path: Path) -> str:
    """The key that a reader looks for: a place in a list is named by the list."""
    return next((part for part in reversed(path) if not part.isdigit()), "")


def _expected(kind: str) -> Phrase:
    return Phrase(_EXPECTED.get(kind, N_("a value of another kind")))


@lru_cache
def _own_keys(shape: Any) -> frozenset[str]:
    """The keys of a shape itself; none of one that has no keys of its own, such as a list."""
    fields = getattr(shape, "model_fields", {})
    return frozenset(field.alias or name for name, field in fields.items())


@lru_cache
def _keys(shape: Any) -> frozenset[str]:
    """Every key name in a shape, its inner shapes included: what an unknown key may have been meant for."""
    schema = adapter(shape).json_schema()
    shapes = [schema, *schema.get("$defs", {}).values()]
    return frozenset(key for part in shapes for key in part.get("properties", {}))
