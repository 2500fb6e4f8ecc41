"""Takes the JSON Schemas of the model; checks that they are whole and say what the model says."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from vademecum.diagnostics import Span
from vademecum.languages import messages_for
from vademecum.model import DATA_FILES, KINDS, schemas, validate

SCHEMAS = schemas(messages_for("en"))
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


@pytest.mark.parametrize("code", ["en", "nl", "da"])
def test_every_key_is_explained(code: str) -> None:
    """In the author's language: hovering over a key tells what it means."""
    of_code = schemas(messages_for(code))
    found = [
        (name, key, child.get("description"))
        for name, schema in of_code.items()
        for part in parts(schema)
        for key, child in part.get("properties", {}).items()
        if part.get("type") == "object"
    ]
    assert found
    assert [(name, key) for name, key, words in found if not words] == []


def test_words_are_in_the_language_asked_for() -> None:
    """Descriptions, titles, and what an editor says in place of a pattern."""
    dutch = schemas(messages_for("nl"))["text-post"]
    assert dutch["title"] == "Blogbericht"
    assert dutch["properties"]["title"]["description"] == "De titel in de taal van de tekst"
    assert dutch["properties"]["id"]["patternErrorMessage"].startswith("Kleine letters")


def is_valid(name: str, value: object) -> bool:
    """Whether the schema alone takes a value; formats are not checked, as some editors do not."""
    return Draft202012Validator(SCHEMAS[name]).is_valid(value)


def text(**keys: object) -> dict[str, object]:
    """The front matter of a practice with more keys."""
    return {"kind": "practice", "id": "a", "title": "A", "summary": "About a.", **keys}


SOURCE = {"type": "report", "title": "A"}
LAW = {"name": {"nl": "A"}, "country": "eu", "asks": {"nl": "A"}, "sources": [], "checked": "2026-01-31"}
ITEM = {"role": "cmio", "basis": []}
COLUMN = {"name": {"nl": "A"}, "help": {"nl": "A"}}
QUESTION = {"item": "b", "ask": {}, "good": {}}
TERM = {"label": "A", "definition": "B"}
STATEMENT = {"seed": "a", "words": {}, "competencies": ["a"], "items": ["a#b"]}
ROLE = {"group": "a", "name": {}}
SITE = {"title": "A", "version": "1", "id_base": "https://a.b/", "languages": {"nl": {"name": "A"}}}
LINK = {"url": "https://example.org/", "title": "A", "language": "nl", "note": {"nl": "A"}}
Wrap = Callable[[Any], object]
PARTS: list[tuple[str, Wrap, list[Any], list[Any]]] = [
    (
        "text-practice",
        lambda day: text(date=day),
        ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", None],
        ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "0000-01-01", "2026-1-1", "2026-11-21T10:00", 2026],
    ),
    ("text-practice", lambda words: text(title=words), ["A"], ["", "  ", 1, None, ["a"]]),
    ("text-practice", lambda name: text(formerly=[name]), ["old", "nl/oud/", "/old"], ["Old", "a b", ""]),
    ("text-practice", lambda name: text(slug=name), [None, "a-b"], ["A", "a--b", "é"]),
    ("text-practice", lambda roles: text(roles=roles), [[], ["cmio", "cmio"]], ["cmio", None]),
    ("text-practice", lambda kind: text(kind=kind), ["practice"], ["role", None]),
    ("text-practice", lambda key: text(**{key: "x"}), ["slug"], ["levels", "slugg"]),
    (
        "text-competency",
        lambda levels: text(kind="competency", levels=levels),
        [{"0": "A"}, {"4": "A", "1": "B"}],
        [{}, {"5": "A"}, {"one": "A"}, {"1": ""}],
    ),
    ("data-sources", lambda year: {"a": {**SOURCE, "issued": year}}, [2026, "2026-01-31", 1800], [1799, "spring"]),
    ("data-sources", lambda key: {key: SOURCE}, ["nao-2020.a_b"], ["Nao", "-a", ""]),
    (
        "data-checklists",
        lambda basis: {"a": {"name": {}, "items": {"b": {**ITEM, "basis": [basis]}}}},
        [{"law": "nis2"}, {"source": "a", "law": None}],
        [{}, {"law": "nis2", "view": "a"}, {"law": None}],
    ),
    ("data-checklists", lambda count: {"a": {"name": {}, "brief": [QUESTION] * count}}, [0, 5], [6]),
    (
        "data-tools",
        lambda more: {"a": {"name": {}, "columns": {"b": {**COLUMN, **more}}}},
        [{}, {"type": "choice", "options": {"x": {"nl": "X"}}}, {"type": "date", "options": {}}],
        [{"type": "choice"}, {"type": "choice", "options": {}}, {"options": {"x": {}}}, {"width": 3}],
    ),
    ("data-tools", lambda columns: {"a": {"name": {}, "columns": columns}}, [{"b": COLUMN}], [{}]),
    (
        "data-links",
        lambda week: {week: [LINK]},
        ["2026-W47", "2026-W53", "2020-W53", "2026-W01"],
        ["2027-W53", "2026-W00", "2026-W54", "2026-47", "0999-W01"],
    ),
    (
        "data-links",
        lambda url: {"2026-W47": [{**LINK, "url": url}]},
        ["http://a.b", "https://a.b/c?d"],
        ["a.b", "ftp://a.b", "https:///a", "https://a b/"],
    ),
    ("data-links", lambda note: {"2026-W47": [{**LINK, "note": note}]}, [{"nl": "A"}], [{}, {"nl": ""}]),
    ("data-concepts", lambda code: {"a": {code: TERM}}, ["nl", "fil"], ["dutch", "nl-be"]),
    ("data-concepts", lambda term: {"a": {"nl": term}}, [TERM], [{"label": "A"}]),
    ("data-matrix", lambda roles: {"comparisons": [roles]}, [["a", "b"], [*"abcd"]], [[], ["a"], [*"abcde"]]),
    ("data-law", lambda land: {"a": {**LAW, "country": land}}, ["dk"], ["da", ""]),
    (
        "data-digests",
        lambda ref: {"nl": {"2026-W47": {"texts": {ref: "2026-11-20"}}}},
        ["post:a"],
        ["post", "Post:a", "post:A"],
    ),
    ("data-trace", lambda roles: {"seeds": {}, "statements": [{**STATEMENT, "practices": roles}]}, [["a"]], [[]]),
    ("data-roles", lambda level: {"groups": {}, "roles": {"a": {**ROLE, "targets": {"b": level}}}}, [0, 4], [5, -1]),
    ("data-site", lambda base: {**SITE, "id_base": base}, ["https://a.b/id/"], ["https://a.b/id", "a.b/"]),
    (
        "data-site",
        lambda period: {**SITE, "kinds": {"role": {"review-every": period}}},
        ["12 months", "1 year", "never", None],
        [12, "0 days", "often", "1 moon"],
    ),
]
"""A schema, what is put around a value, and values that are right and wrong in that place."""

CASES = [
    (name, wrap(value), right)
    for name, wrap, good, bad in PARTS
    for values, right in ((good, True), (bad, False))
    for value in values
]


@pytest.mark.parametrize(("name", "value", "right"), CASES, ids=lambda value: str(value)[:60])
def test_a_schema_says_what_the_model_says(name: str, value: object, right: bool) -> None:
    """It takes what the model takes, and refuses what the model refuses; nothing leaves it to a format."""
    kind, _, of = name.partition("-")
    shape = KINDS[of].shape if kind == "text" else DATA_FILES[of]
    nowhere = Span("a")
    _, problems = validate(shape, value, lambda path: nowhere, lambda path: nowhere)
    assert (not problems, is_valid(name, value)) == (right, right)


def test_every_day_of_the_calendar_is_a_day() -> None:
    """Over four centuries, after which it begins anew; and no 32nd of any month is."""
    first = date(1999, 1, 1)
    pattern = re.compile(SCHEMAS["text-post"]["$defs"]["Review"]["properties"]["on"]["pattern"])
    days = {(first + timedelta(number)).isoformat() for number in range(366 * 401)}
    written = {f"{year}-{month:02}-{day:02}" for year in range(1999, 2400) for month in range(14) for day in range(33)}
    assert {day for day in written if pattern.search(day)} == {day for day in days if day < "2400"}


def test_what_the_model_takes_out_of_kindness_a_schema_does_not() -> None:
    """Quoted numbers and truth values: an editor tells how they should be written."""
    assert not is_valid("data-sources", {"a": {**SOURCE, "issued": "2026"}})
    quoted = text(kind="post", series={"id": "a", "part": "2"})
    assert not is_valid("text-post", quoted)
    assert not is_valid("text-practice", text(draft="yes"))
