"""Takes what pydantic knows only at run time, or not at all, of a field; gives it to the JSON Schema of the field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema

HINT = "x-hint"
"""Says in words what a pattern asks for."""

NAMES = "x-names"
"""Says of which kind the thing is that an id names."""


@dataclass(frozen=True)
class Marks:
    """Keywords that join the JSON Schema of a type; those that begin with `x-` are for this house alone."""

    keywords: Mapping[str, Any]

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return the schema that pydantic makes, with the keywords."""
        return handler(core) | dict(self.keywords)

    def __hash__(self) -> int:
        return hash(tuple(self.keywords))


def names_a(kind: str) -> Marks:
    """Mark an id as the name of something of a kind, such as `role`."""
    return Marks({NAMES: kind})


def count(least: int, most: int | None = None) -> Marks:
    """Mark how long a list is at least and at most: pydantic says nothing of it behind a check of its own."""
    return Marks({"minItems": least, **({"maxItems": most} if most else {})})


def without_marks(schema: Any) -> Any:
    """The schema as others may read it: without the keywords of this house."""
    if isinstance(schema, list):
        return [without_marks(child) for child in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: without_marks(child) for key, child in schema.items() if key not in (HINT, NAMES)}
