"""Takes the JSON file of a matrix; gives its records."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from vademecum.languages import N_
from vademecum.verification.claims import CELL, SAID, UnreadableError, Value


def read_json(content: bytes) -> Iterator[Mapping[str, Value]]:
    """Each record, with what the file says of itself.

    Raises UnreadableError where it is no JSON, or not of the shape that its schema says.
    """
    try:
        made = json.loads(content.decode())
        license_ = made.get("license") or {}
        itself = {
            "language": made["language"],
            "version": made["version"],
            "date": made.get("date", ""),
            "license": license_.get("url", ""),
        }
        for record in made["records"]:
            yield {name: _value(record, name) for name in (*CELL, *SAID)} | itself
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UnreadableError(N_("It cannot be read: {reason}."), reason=str(error)) from error
    except (KeyError, AttributeError, TypeError) as error:
        raise UnreadableError(N_("It has not the shape that it should have: {reason}."), reason=repr(error)) from error


def _value(record: Any, name: str) -> Value:
    value = record.get(name) if name == "model-level" else record[name]
    return value if value is None or (isinstance(value, str | int) and not isinstance(value, bool)) else repr(value)
