"""Takes types with marks; checks what their JSON Schemas say, and that others read none of what is for this house."""

import json

from pydantic import TypeAdapter

from vademecum.languages import messages_for
from vademecum.model import framework_schema, schemas, without_marks
from vademecum.model.fields import RoleId
from vademecum.projections.export import catalogue_schema


def test_an_id_says_what_it_names() -> None:
    """Beside the pattern that all ids have."""
    schema = TypeAdapter(RoleId).json_schema()
    assert (schema["x-names"], schema["pattern"][:1]) == ("role", "^")


def test_marks_go_and_all_else_stays() -> None:
    """At any depth, in lists too."""
    marked = {"items": [{"x-names": "role", "type": "string"}], "x-hint": "words"}
    assert without_marks(marked) == {"items": [{"type": "string"}]}


def test_no_published_schema_has_a_mark() -> None:
    """Neither those of files to take along, nor those for editors once they are without marks."""
    editors = without_marks(schemas(messages_for("en")))
    for schema in (framework_schema(), catalogue_schema(), editors):
        assert '"x-' not in json.dumps(schema)
