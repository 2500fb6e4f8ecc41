"""Gives the shape of saved answers to checklists, which a browser writes and reads, and its JSON Schema."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from vademecum.model.fields import Id, Strict

TYPE = "vademecum-answers"
FORMAT = 1
LONGEST: Mapping[str, int] = {"note": 2000, "owner": 200, "evidence": 500, "label": 80}
"""How many characters may be written in each place."""

ItemRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$")]
"""The id of an item with that of its checklist before it: `checklist/item`."""

Answer = Literal["yes", "partly", "no", "na"]


class SavedAnswer(Strict):
    """What was said of one item; what was not said is left out."""

    statement: Annotated[str, Field(description="The item in the words that were answered")]
    answer: Annotated[Answer | None, Field(description="na: not applicable")] = None
    note: Annotated[str, Field(max_length=LONGEST["note"])] = ""
    owner: Annotated[str, Field(max_length=LONGEST["owner"], description="Who sees to it")] = ""
    due: Annotated[date | None, Field(description="The day by which it is to be done")] = None
    evidence: Annotated[
        str, Field(max_length=LONGEST["evidence"], description="Where to see it: a link or a place")
    ] = ""
    discussed: Annotated[date | None, Field(description="The day on which it was last discussed")] = None


class SavedRound(Strict):
    """The answers of an earlier round."""

    date: Annotated[date, Field(description="The day on which the round was closed")]
    version: Annotated[str, Field(description="The version of the content that was answered")]
    answers: Annotated[dict[Id, Answer], Field(description="By the id of an item")]


class SavedAnswers(Strict):
    """Answers to checklists: ids, answers and notes, in no language but that of who wrote them."""

    # The name with a dollar sign cannot be that of an attribute.
    schema_address: Annotated[str, Field(alias="$schema", description="The address of this schema")]
    type: Literal["vademecum-answers"]
    format: Annotated[Literal[1], Field(description="The version of the shape of this file")]
    version: Annotated[str, Field(description="The version of the content that was answered")]
    date: Annotated[date, Field(description="The day on which this file was made")]
    label: Annotated[str, Field(max_length=LONGEST["label"], description="Whose answers they are")] = ""
    answers: dict[ItemRef, SavedAnswer]
    previous: Annotated[dict[Id, SavedRound], Field(description="By the id of a checklist, its earlier round")] = {}


def answers_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the file."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return dialect | SavedAnswers.model_json_schema()
