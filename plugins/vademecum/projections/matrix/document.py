"""Takes a matrix; gives its records as a typed document that every download is made of, and the schema of that."""

from dataclasses import asdict
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from vademecum.catalogue import EditionView
from vademecum.model import License
from vademecum.projections.matrix.matrix import Matrix
from vademecum.projections.matrix.records import records

Day = date


class Part(BaseModel):
    """A group of keys, named with hyphens."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, alias_generator=lambda name: name.replace("_", "-")
    )


class LevelRow(Part):
    """A level with its name and its test in one sentence."""

    level: int
    name: str
    test: str


class RecordRow(Part):
    """One cell of the matrix: what is asked of a role in a competency; ids are the same in every language."""

    role: str
    role_name: str
    competency: str
    code: str = Field(description="As people name the competency, such as B2")
    competency_name: str
    cluster: str
    cluster_name: str
    level: int = Field(description="The level that holds here: the organisation's own, else that of the model")
    level_name: str
    descriptor: str = Field(description="The level in words; empty where no text describes it")
    descriptor_language: str
    model_level: int | None = Field(None, description="The level of the model, where the organisation set another one")


class MatrixDocument(Part):
    """All cells of a matrix in the words of one language."""

    schema_: str = Field(alias="$schema")
    title: str = Field(description="The site that it is from")
    language: str
    version: str
    date: Day | None = Field(None, description="The day for which the site was built")
    license: License | None = None
    levels: tuple[LevelRow, ...]
    records: tuple[RecordRow, ...] = Field(description="Role by role; a cell without a level is left out")


COLUMNS = tuple(field.alias or name for name, field in RecordRow.model_fields.items())
"""The keys of a record, in their order: those of a column too."""


def document(matrix: Matrix, view: EditionView, schema: str) -> MatrixDocument:
    """The document in the language of the view; `schema` is where its schema stands, as seen from the file."""
    site = view.catalogue.settings.site
    return MatrixDocument(
        **{"$schema": schema},
        title=site.title,
        language=view.language,
        version=site.version,
        date=view.edition.day,
        license=site.license,
        levels=tuple(
            LevelRow(level=level, name=name, test=matrix.tests[level]) for level, name in matrix.words.items()
        ),
        records=tuple(RecordRow(**asdict(record)) for record in records(matrix)),
    )


def document_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the file."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return dialect | MatrixDocument.model_json_schema(mode="serialization")
