"""Takes a tool's front matter and `data/tools.yml`; gives sheets to fill in: their columns and what stands in them."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

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

    name: Names
    help: Names
    type: ColumnType = "text"
    width: Annotated[int, Field(ge=4, le=80)] = 20
    options: dict[Id, Names] = {}

    @model_validator(mode="after")
    def _options_of_a_choice(self) -> "Column":
        if (self.type == "choice") != bool(self.options):
            raise PydanticCustomError("options_of_choice", "options make a choice")
        return self


class Tool(Strict):
    """A sheet: its columns, rows that have words already, and how many empty ones follow in a spreadsheet."""

    name: Names
    columns: Annotated[dict[Id, Column], Field(min_length=1)]
    rows: tuple[dict[Id, Names], ...] = ()
    blank: Annotated[int, Field(ge=0, le=200)] = 0
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
