"""Takes the shapes of the model and a language; gives their JSON Schemas, with the words of that language."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from vademecum.languages import Messages
from vademecum.model.fields import LEVELS
from vademecum.model.kinds import DATA_FILES, KINDS
from vademecum.model.marks import HINT
from vademecum.model.texts import Text

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
FRONT_MATTER, DATA = "text-", "data-"
"""How the names of schemas begin: of the front matter of a kind, and of a file of facts."""

_ERROR = "patternErrorMessage"
"""What editors show in place of a pattern; validators pass over it."""


def schemas(messages: Messages) -> dict[str, Schema]:
    """A JSON Schema (draft 2020-12) for the front matter of each kind and for each file of facts, by name.

    It refuses what the model refuses, as far as a schema can; `without_marks` takes out what is for this house alone.
    """
    shapes: dict[str, tuple[str, Any]] = {
        f"{FRONT_MATTER}{kind.name}": (messages.gettext(kind.singular), kind.shape)
        for kind in KINDS.values()
        if kind.shape
    }
    shapes |= {f"{DATA}{name}": (f"{name}.yml", shape) for name, shape in DATA_FILES.items()}
    return {name: _schema(title, shape, messages) for name, (title, shape) in shapes.items()}


def _schema(title: str, shape: Any, messages: Messages) -> Schema:
    made = TypeAdapter[Any](shape).json_schema(schema_generator=_Strict)
    for part in (made, *made.get("$defs", {}).values()):
        # A docstring is for those who read the code.
        part.pop("description", None)
    if "kind" in made.get("properties", {}):
        made["properties"]["kind"].setdefault("description", Text.model_fields["kind"].description)
    said: Schema = rewrite(made, lambda part: _said(part, messages))
    return {"$schema": DIALECT, "title": title} | said


_LEVEL = f"^[{min(LEVELS)}-{max(LEVELS)}]$"


class _Strict(GenerateJsonSchema):
    """Says of every key of a group what it may be; pydantic lets those pass that its pattern does not match."""

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Return the schema of a group by keys of one type, each with a value of one type."""
        keys, values = dict(self.generate_inner(schema["keys_schema"])), self.generate_inner(schema["values_schema"])
        made: JsonSchemaValue = {"type": "object", "additionalProperties": values}
        self.update_with_validations(made, schema, self.ValidationsMapping.object)
        if keys.pop("type", "string") == "integer":
            # To a schema a key is text, but some editors read `0:` as a number.
            return made | {"patternProperties": {_LEVEL: values}, "additionalProperties": False}
        return made | ({"propertyNames": keys} if keys else {})

    def get_title_from_name(self, name: str) -> str:
        """Return no title: the key itself is the word that authors know."""
        return ""


def _said(part: Schema, messages: Messages) -> Schema:
    """A part in the words of a language, without what editors would show or fill in for nothing."""
    idle = {key for key in ("title", "default") if part.get(key, True) in ("", None, [], {})}
    if "properties" in part or part.get("type") == "object":
        idle.add("title")
    said = {key: value for key, value in part.items() if key not in idle}
    words, hint = said.get("description", ""), said.pop(HINT, "")
    said |= {"description": messages.gettext(words)} if words else {}
    return said | ({_ERROR: messages.gettext(hint)} if hint else {})


_MAPS = frozenset({"properties", "patternProperties", "$defs"})
"""Keywords whose keys are names, and whose values are schemas."""

_VALUES = frozenset({"enum", "const", "default", "examples", "required"})
"""Keywords that hold values, not schemas."""


def rewrite(part: Any, change: Callable[[Schema], Mapping[str, Any]]) -> Any:
    """A schema with every schema inside it changed, the innermost first."""
    if isinstance(part, list):
        return [rewrite(child, change) for child in part]
    if not isinstance(part, dict):
        return part
    return dict(change({key: _inside(key, child, change) for key, child in part.items()}))


def _inside(key: str, child: Any, change: Callable[[Schema], Mapping[str, Any]]) -> Any:
    if key in _MAPS:
        return {name: rewrite(one, change) for name, one in child.items()}
    return child if key in _VALUES else rewrite(child, change)
