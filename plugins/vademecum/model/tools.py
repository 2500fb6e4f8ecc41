"""Takes a tool's front matter and `data/tools.yml`; gives sheets to fill in: their columns and what stands in them."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from vademecum.languages import N_
from vademecum.model.fields import Formers, Id, Names, Strict
from vademecum.model.texts import Text

ColumnType = Literal["text", "whole", "amount", "date", "choice"]


class ToolText(Text):
    """What a tool is for and how to use it."""

    kind: Literal["tool"]


class Column(Strict):
    """A column of a sheet: what goes into it; `width` is in characters, `options` are the words of a choice by id.

    Raises:
        PydanticCustomError: A choice has no options, or another type has some.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"required": ["type"], "properties": {"type": {"const": "choice"}}},
            "then": {"required": ["options"], "properties": {"options": {"minProperties": 1}}},
            "else": {"properties": {"options": {"maxProperties": 0}}},
        }
    )

    name: Names = Field(description=N_("The heading of the column, by language"))
    help: Names = Field(description=N_("What goes into it, by language"))
    type: ColumnType = Field("text", description=N_("What its cells hold; choice needs options"))
    width: Annotated[int, Field(ge=4, le=80)] = Field(20, description=N_("Its width in characters"))
    options: dict[Id, Names] = Field(
        {}, description=N_("What can be chosen, by id and language; of the type choice only")
    )

    @model_validator(mode="after")
    def _options_of_a_choice(self) -> "Column":
        if (self.type == "choice") != bool(self.options):
            raise PydanticCustomError("options_of_choice", "options make a choice")
        return self


class Tool(Strict):
    """A sheet: its columns, rows that have words already, and how many empty ones follow in a spreadsheet."""

    name: Names = Field(description=N_("What it is called, by language"))
    columns: Annotated[dict[Id, Column], Field(min_length=1)] = Field(
        description=N_("Its columns by id, in their order")
    )
    rows: tuple[dict[Id, Names], ...] = Field(
        (), description=N_("Rows that have words already: by column, then by language")
    )
    blank: Annotated[int, Field(ge=0, le=200)] = Field(0, description=N_("How many empty rows follow in a spreadsheet"))
    formerly: Formers = ()

    def words(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All that a reader reads, each with its path."""
        yield ("name",), self.name
        for key, column in self.columns.items():
            yield ("columns", key, "name"), column.name
            yield ("columns", key, "help"), column.help
            yield from ((("columns", key, "options", name), words) for name, words in column.options.items())
        for number, row in enumerate(self.rows):
            yield from ((("rows", str(number), key), words) for key, words in row.items())
