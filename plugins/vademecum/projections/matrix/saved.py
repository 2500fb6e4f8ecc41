"""Gives the shape of a saved self-assessment, which a browser writes and reads, and its JSON Schema."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from vademecum.model.fields import Id, Level, Strict

TYPE = "vademecum-assessment"
FORMAT = 1
LONGEST_LABEL = 80


class SavedAssessment(Strict):
    """A self-assessment in the competencies of the model: ids and levels, in no language."""

    # The name with a dollar sign cannot be that of an attribute.
    schema_address: Annotated[str, Field(alias="$schema", description="The address of this schema")]
    type: Literal["vademecum-assessment"]
    format: Annotated[Literal[1], Field(description="The version of the shape of this file")]
    version: Annotated[str, Field(description="The version of the content that was answered")]
    date: Annotated[date, Field(description="The day on which this file was made")]
    label: Annotated[str, Field(max_length=LONGEST_LABEL, description="Whose answers they are")] = ""
    role: Annotated[Id | None, Field(description="The id of the role whose target levels are the aim")] = None
    levels: Annotated[
        dict[Id, Level],
        Field(
            description="By the id of a competency, the level (0 to 4) of the person",
            json_schema_extra={"additionalProperties": False},
        ),
    ]


def assessment_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the file."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return dialect | SavedAssessment.model_json_schema()
