"""Takes the shapes of front matter and facts; holds the lists of names to be complete."""

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel, StringConstraints

from vademecum.authoring.names.keys import FRONT, KEYS, VALUES, paths
from vademecum.model import DATA_FILES, ID_PATTERN, KEY_PATTERN, KINDS
from vademecum.model.digest import EntryRef
from vademecum.model.fields import FORMER_PATTERN
from vademecum.model.marks import Marks
from vademecum.model.trace import ItemRef

PATTERNS = {ID_PATTERN, KEY_PATTERN, FORMER_PATTERN, get_args(ItemRef)[1].pattern}


def named(shape: Any, path: str = "") -> Iterator[tuple[str, bool]]:
    """The path of everything in a shape that is an id or a key, and whether it is the name of a key."""
    if is_ref(shape) or (get_origin(shape) is Annotated and is_name(shape)):
        yield path, False
    elif get_origin(shape) is Annotated:
        yield from named(get_args(shape)[0], path)
    elif get_origin(shape) in (Union, UnionType):
        for part in get_args(shape):
            yield from named(part, path)
    elif get_origin(shape) is dict:
        key, value = get_args(shape)
        yield from ((found, True) for found, _ in named(key, f"{path}/*"))
        yield from named(value, f"{path}/*")
    elif get_origin(shape) is tuple:
        yield from named(get_args(shape)[0], f"{path}/*")
    elif isinstance(shape, type) and issubclass(shape, BaseModel):
        for name, field in shape.model_fields.items():
            annotation = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
            yield from named(annotation, f"{path}/{field.alias or name}")


def is_ref(shape: Any) -> bool:
    """Whether text of this shape is a kind and an id."""
    return get_origin(shape) is Annotated and get_args(EntryRef)[1] in get_args(shape)[1:]


def is_name(shape: Any) -> bool:
    """Whether text of this shape is an id or a key."""
    return any(pattern(part) in PATTERNS for part in get_args(shape)[1:])


def pattern(part: Any) -> Any:
    """What a part of a shape asks text to look like, itself or by what its JSON Schema says."""
    if isinstance(part, Marks):
        return part.keywords.get("pattern")
    return part.pattern if isinstance(part, StringConstraints) else None


@pytest.mark.parametrize("name", DATA_FILES)
def test_every_name_in_the_facts_is_known(name: str) -> None:
    """What the model calls an id or a key stands in the lists, and nothing else does."""
    found = {(path.strip("/"), is_key) for path, is_key in named(DATA_FILES[name])}
    said = {(path, True) for path in KEYS.get(name, {})} | {(path, False) for path in VALUES.get(name, {})}
    if name == "concepts":
        # The terms of a concept stand under keys of their own, which are languages.
        found -= {path for path in found if "__pydantic" in path[0]}
    assert found == said


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.shape], ids=lambda kind: kind.name)
def test_every_name_in_front_matter_is_known(kind: Any) -> None:
    """In every kind of text."""
    assert {path.strip("/") for path, _ in named(kind.shape)} <= set(FRONT)


def test_a_pattern_finds_its_paths() -> None:
    """In groups of keys and in lists; what is not there is no path."""
    value = {"a": {"x": ["one", "two"]}, "b": {}, "c": None}
    assert list(paths(value, "*/x/*")) == [("a", "x", "0"), ("a", "x", "1")]
