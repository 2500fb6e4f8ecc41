"""Takes small sites; checks the document that every download of the matrix is made of."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from jsonschema import Draft202012Validator

from tests.sites import SITE, view_of
from tests.unit.facts import FACTS
from tests.unit.projections.matrix.test_matrix import TARGETS
from vademecum.catalogue import Edition
from vademecum.projections.matrix import COLUMNS, MatrixDocument, document, document_schema, matrix, records

LICENSED = f"{SITE}license: {{name: Free, url: https://example.org/free}}\n"


def document_of(
    folder: Path, files: Mapping[str, str | bytes] | None = None, day: date | None = date(2026, 3, 1)
) -> MatrixDocument:
    """The document of the Dutch matrix of two roles and two competencies."""
    view = view_of(folder, {**FACTS, **(files or {})}, "nl", Edition(day=day))
    return document(matrix(view), view, "schema.json")


def test_it_has_all_records(tmp_path: Path) -> None:
    """Under keys with hyphens, in the order of the columns."""
    view = view_of(tmp_path, FACTS)
    made = document(matrix(view), view, "schema.json")
    assert [(one.role, one.competency, one.level) for one in made.records] == [
        (one.role, one.competency, one.level) for one in records(matrix(view))
    ]
    assert (
        *("role", "role-name", "competency", "code", "competency-name", "cluster", "cluster-name"),
        *("level", "level-name", "descriptor", "descriptor-language", "model-level"),
    ) == COLUMNS


def test_it_says_what_it_is(tmp_path: Path) -> None:
    """Version, day and licence; none of the two that a site does not have."""
    made = document_of(tmp_path / "a", {"data/site.yml": LICENSED})
    assert (made.title, made.language, made.version, made.date) == ("Handbook", "nl", "1", date(2026, 3, 1))
    assert made.license is not None
    assert made.license.url == "https://example.org/free"
    bare = document_of(tmp_path / "b", day=None).model_dump(by_alias=True, exclude_none=True)
    assert not {"date", "license"} & bare.keys()


def test_levels_have_names_and_tests(tmp_path: Path) -> None:
    """All five, also those that nobody is asked for."""
    found = [(one.level, one.name, one.test) for one in document_of(tmp_path).levels]
    assert (len(found), found[3]) == (5, (3, "Leidend", "a"))


def test_the_schema_fits_and_refuses(tmp_path: Path) -> None:
    """The document passes; one with a level in words, without a role or with a key more does not."""
    schema = document_schema()
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    made = document_of(tmp_path, {"data/targets.yml": TARGETS}).model_dump(mode="json", by_alias=True)
    validator.validate(made)
    record = made["records"][0]
    for wrong in ({**record, "level": "3"}, {**record, "more": 1}, {k: v for k, v in record.items() if k != "role"}):
        assert not validator.is_valid(made | {"records": [wrong]})
