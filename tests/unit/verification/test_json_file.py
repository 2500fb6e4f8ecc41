"""Takes JSON files; checks their records."""

import json
from typing import Any

import pytest

from vademecum.verification.claims import CELL, SAID, UnreadableError
from vademecum.verification.json_file import read_json

RECORD: dict[str, Any] = {name: "x" for name in (*CELL, *SAID) if name != "model-level"} | {"level": 3}
FILE: dict[str, Any] = {"language": "nl", "version": "1", "records": [RECORD]}


def read(made: object) -> list[dict[str, object]]:
    """The rows of a file."""
    return [dict(row) for row in read_json(json.dumps(made).encode())]


def test_a_record_is_a_row() -> None:
    """With what the file says of itself; what is left out is nothing."""
    itself = {"language": "nl", "version": "1", "date": "", "license": ""}
    assert read(FILE) == [{**RECORD, "model-level": None, **itself}]
    (row,) = read({**FILE, "date": "2026-03-01", "license": {"name": "Free", "url": "https://example.org/"}})
    assert (row["date"], row["license"]) == ("2026-03-01", "https://example.org/")


def test_a_level_keeps_its_type() -> None:
    """Words are not a number, and neither is what JSON has besides."""
    found = [read({**FILE, "records": [{**RECORD, "level": level}]})[0]["level"] for level in ("3", 3.5, True)]
    assert found == ["3", "3.5", "True"]


@pytest.mark.parametrize(
    "made", [[], {}, {"language": "nl"}, {**FILE, "records": [{}]}, {**FILE, "records": 3}, {**FILE, "license": 3}]
)
def test_another_shape_is_unreadable(made: object) -> None:
    """Whatever is missing."""
    with pytest.raises(UnreadableError):
        read(made)


def test_what_is_no_json_is_unreadable() -> None:
    """In bytes or in form."""
    for content in (b"\xff", b"{", b""):
        with pytest.raises(UnreadableError):
            list(read_json(content))
