"""Takes what differs between two releases; checks its JSON and the schema of that."""

import json

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from tests.unit.frameworks import Values, release
from vademecum.projections.framework import compare, differences_json, differences_schema


def change(values: Values) -> None:
    """A difference of each sort."""
    values["roles"]["ciso"] = {"group": "it", "name": {"nl": "CISO"}}
    values["clusters"].pop("value")
    values["groups"]["it"]["nl"] = "Techniek"
    values["roles"]["cmio"]["targets"]["bridging"] = 2
    values["competencies"]["bridging"]["code"] = "B9"
    values["competencies"]["bridging"]["levels"]["3"]["en"] = "Unites."


def test_the_json_keeps_to_its_schema() -> None:
    """It names it where the release names its own; every list is there."""
    schema = differences_schema()
    Draft202012Validator.check_schema(schema)
    new = release(change, **{"version": "2", "$schema": "https://example.org/id/framework.schema.json"})
    found = json.loads(differences_json(compare(release(), new)))
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(found)
    assert found["$schema"] == "https://example.org/id/framework-changes.schema.json"
    assert [*found] == [
        *("$schema", "old", "new", "languages", "added", "removed", "renamed", "moved", "levels", "reworded")
    ]
    assert [len(found[key]) for key in [*found][4:]] == [1] * 6
    assert found["levels"][0] == {"role": "cmio", "competency": "bridging", "old": 3, "new": 2, "own": False}
    with pytest.raises(ValidationError):
        Draft202012Validator(schema).validate({**found, "more": 1})


def test_without_a_known_place_no_schema_is_named() -> None:
    """A catalogue that was published names another one."""
    assert "$schema" not in json.loads(differences_json(compare(release(), release())))
    other = release(**{"$schema": "catalogue.schema.json"})
    assert "$schema" not in json.loads(differences_json(compare(release(), other)))
