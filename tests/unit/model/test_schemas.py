"""Takes the JSON Schemas of the model; checks that they are whole and that editors can use them."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from vademecum.model import DATA_FILES, KINDS, schemas

SCHEMAS = schemas()
TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"}
OF_OLDER_DRAFTS = {"definitions", "dependencies", "additionalItems", "id"}


def parts(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and every schema inside it."""
    yield schema
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(schema.get(key), dict):
            yield from parts(schema[key])
    for key in ("anyOf", "allOf", "oneOf", "prefixItems"):
        for child in schema.get(key, []):
            yield from parts(child)
    for key in ("properties", "patternProperties", "$defs"):
        for child in schema.get(key, {}).values():
            yield from parts(child)


def test_there_is_a_schema_for_each_kind_and_each_file() -> None:
    """Terms have no texts, so no schema of one."""
    texts = {f"text-{name}" for name, kind in KINDS.items() if kind.shape}
    assert set(SCHEMAS) == texts | {f"data-{name}" for name in DATA_FILES}
    assert "text-term" not in SCHEMAS


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_json(name: str) -> None:
    """It can be written to a file and read back."""
    assert json.loads(json.dumps(SCHEMAS[name])) == SCHEMAS[name]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_uses_the_words_of_draft_2020_12(name: str) -> None:
    """Types are its seven, `required` names properties, and nothing is of an older draft."""
    for part in parts(SCHEMAS[name]):
        assert part.get("type", "object") in TYPES
        assert not OF_OLDER_DRAFTS & set(part)
        assert set(part.get("required", [])) <= set(part.get("properties", {}))


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_reference_leads_to_a_definition(name: str) -> None:
    """Inside the schema itself, so that it stands alone."""
    names = {part["$ref"] for part in parts(SCHEMAS[name]) if "$ref" in part}
    assert names <= {f"#/$defs/{name}" for name in SCHEMAS[name].get("$defs", {})}


@pytest.mark.parametrize("name", [name for name in SCHEMAS if name.startswith("text-")])
def test_the_schema_of_a_text_asks_for_its_keys(name: str) -> None:
    """It allows no unknown key, and knows the kind."""
    schema = SCHEMAS[name]
    assert {"kind", "id", "title", "summary"} <= set(schema["required"])
    assert schema["additionalProperties"] is False
    assert schema["properties"]["kind"]["const"] == name.removeprefix("text-")


def test_keys_are_named_as_they_are_written() -> None:
    """With hyphens where YAML has them."""
    assert "container-title" in SCHEMAS["data-sources"]["$defs"]["Source"]["properties"]
    assert "replaced-by" in SCHEMAS["data-concepts"]["$defs"]["Concept"]["properties"]
