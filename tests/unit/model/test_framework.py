"""Takes releases of the framework as JSON; checks what is read of them, and their schema."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from tests.unit.frameworks import VALUES, release
from tests.unit.model.reading import faults
from vademecum.model import Framework, framework_schema


def test_a_release_holds_roles_competencies_and_levels() -> None:
    """Levels by number, all others by id, words by language."""
    found = release(license={"name": "Free", "url": "https://example.org/free"})
    assert (found.version, str(found.date), found.languages) == ("1", "2026-01-31", ("nl", "da", "en"))
    assert found.roles["cio"].full_name == {"en": "Chief information officer"}
    assert found.roles["cio"].targets == {"bridging": 2, "safety": 3}
    assert found.competencies["bridging"].levels[3]["nl"] == "Brengt samen."
    assert (found.competencies["safety"].levels, found.competencies["safety"].formerly) == ({}, ())


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('"version": "1"', '"version": 1', "type-wrong"),
        ('"version": "1"', '"versoin": "1"', "key-unknown"),
        ('"bridging": 3', '"bridging": 7', "type-wrong"),
        ('"date": "2026-01-31"', '"date": "31 January"', "date-invalid"),
        ('"cmio": {', '"CMIO": {', "id-invalid"),
        ('["nl", "da", "en"]', "[]", "type-wrong"),
        ('"group": "it"', '"groop": "it"', "key-unknown"),
    ],
)
def test_what_is_wrong_is_told(old: str, new: str, code: str) -> None:
    """By the rules for all facts."""
    written = json.dumps(VALUES)
    assert old in written
    assert code in {found for _, found in faults(Framework, written.replace(old, new))}


def test_the_schema_holds_what_is_read() -> None:
    """And nothing else."""
    schema = framework_schema()
    Draft202012Validator.check_schema(schema)
    validator: Any = Draft202012Validator(schema)
    validator.validate(VALUES)
    validator.validate(release().model_dump(mode="json", by_alias=True))
    with pytest.raises(ValidationError):
        validator.validate({**VALUES, "more": 1})
