"""Takes a language; gives the files in which its matrix is taken along, all made of one record."""

import json
from collections.abc import Iterator

from vademecum.catalogue import data_path
from vademecum.pages.context import Language
from vademecum.pages.markdown import relative
from vademecum.pages.matrix_csv import csv_bytes
from vademecum.pages.matrix_linked import matrix_jsonld
from vademecum.pages.matrix_places import has_matrix, matrix_of, matrix_path
from vademecum.pages.tree import TreeFile
from vademecum.projections.matrix import document, document_schema

SCHEMA = "matrix.schema.json"
LINKED = "matrix.jsonld"

TYPES = {
    "matrix.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "matrix.csv": "text/csv",
    "matrix-semicolon.csv": "text/csv",
    "matrix.json": "application/json",
    LINKED: "application/ld+json",
}
"""The files of each language, beside its page, and the media type of each."""

_FACTS = ("roles", "competencies", "targets")


def matrix_files(language: Language) -> Iterator[TreeFile]:
    """The files of a language, and with the first one that has a matrix those of all together."""
    spoken = [other for other in language.languages.values() if has_matrix(other)]
    if language.code == spoken[0].code:
        schema = json.dumps(document_schema(), ensure_ascii=False, indent=1)
        yield TreeFile(data_path("", SCHEMA), f"{schema}\n")
        yield TreeFile(data_path("", LINKED), matrix_jsonld(spoken), inputs=_inputs(language))
    for name, content in _contents(language):
        yield TreeFile(matrix_path(language, name), content, inputs=_inputs(language))


def _contents(language: Language) -> Iterator[tuple[str, str | bytes]]:
    # The library of workbooks takes its time to load, which a site without a matrix need not spend.
    from vademecum.pages.matrix_workbook import workbook_bytes  # noqa: PLC0415

    schema = relative(data_path("", SCHEMA), matrix_path(language, "matrix.json"))
    made = document(matrix_of(language), language.view, schema)
    yield "matrix.csv", csv_bytes(made, ",")
    yield "matrix-semicolon.csv", csv_bytes(made, ";")
    yield "matrix.xlsx", workbook_bytes(language, made)
    yield "matrix.json", f"{made.model_dump_json(by_alias=True, exclude_none=True)}\n"
    yield LINKED, matrix_jsonld([language])


def _inputs(language: Language) -> tuple[str, ...]:
    """The files of facts that the levels stand in."""
    facts = language.view.catalogue.facts
    return tuple(facts.place(name).file for name in _FACTS if name in facts.files)
