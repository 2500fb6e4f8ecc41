"""Values as bytes, and bytes that are none."""

import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from tests.sites import text
from vademecum.diagnostics import Diagnostic, Phrase, Severity, Span
from vademecum.shelf.pickles import Unreadable, packed, unpacked
from vademecum.sources import parse_record, read_data

BODY = """
# A {#a formerly="b c"}

[[role:cmio]] [@nis2] [link](a.md "title") ![image](a.svg) <b lang="da">`x`</b> [[open

- [ ] An item {#item}

<!-- allow word: reason -->

[label]: https://example.org
"""


@pytest.mark.parametrize(
    "value",
    [
        parse_record(text("page", "a", BODY, keys={"a": [1, 2.5, None, True]}), "docs/nl/a.md", "nl/a.md"),
        parse_record("---\na: [\n---\n", "docs/nl/a.md", "nl/a.md"),
        parse_record("nothing", "docs/nl/\udc80.md", "nl/\udc80.md"),
        read_data(b"a: {b: c}\na: d\n", "docs/data/a.yml"),
        read_data(b'{"a": "b"}', "docs/data/a.json"),
        (Diagnostic("code", Span("file", 1, 2), {"words": Phrase("words"), "count": 3}), frozenset({("a",)})),
    ],
)
def test_what_is_packed_comes_out_as_it_was(value: object) -> None:
    """Whole, with every type."""
    assert unpacked(packed(value)) == value
    assert repr(unpacked(packed(value))) == repr(value)


def test_what_was_looked_up_in_a_value_is_not_packed() -> None:
    """The bytes are the same before and after: what follows from a value is found again."""
    record = parse_record(text("page", "a", BODY), "docs/nl/a.md", "nl/a.md")
    before = packed(record)
    assert record.prose.blocks
    assert packed(record) == before


class Trap:
    """What runs a function when Python's own reader reads it."""

    def __init__(self, function: object, *values: object) -> None:
        self.made = function, values

    def __reduce__(self) -> tuple[Any, ...]:
        return self.made


@pytest.mark.parametrize("function", [os.mkdir, eval, getattr, parse_record, Severity, pickle.loads])
def test_no_function_of_a_stranger_runs(tmp_path: Path, function: object) -> None:
    """Nor one of this project, nor a class that is no plain value."""
    content = pickle.dumps(Trap(function, str(tmp_path / "trap")))
    with pytest.raises(Unreadable):
        unpacked(content)
    assert not (tmp_path / "trap").exists()


@pytest.mark.parametrize("name", ["vademecum.shelf.pickles\nio.BytesIO", "vademecum.nowhere\nSpan", "os\nsystem"])
def test_no_name_leads_out_of_the_project(name: str) -> None:
    """Not through a module of ours to one that it imports."""
    with pytest.raises(Unreadable):
        unpacked(f"c{name}\n.".encode())


def test_broken_bytes_are_said_to_be_so() -> None:
    """Wherever they break off, and whichever byte is another."""
    content = packed(parse_record(text("page", "a", BODY), "docs/nl/a.md", "nl/a.md"))
    for at in range(0, len(content), 7):
        with pytest.raises(Unreadable):
            unpacked(content[:at])
