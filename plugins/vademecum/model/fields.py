"""Takes raw values of front matter and facts; gives the field types that every kind is built from."""

import re
from datetime import date
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
KEY_PATTERN = r"^[a-z0-9][a-z0-9._-]*$"
FORMER_PATTERN = r"^/?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*/?$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"
DATE_PATTERN = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
LEVELS = range(5)
"""All levels, from one who is new to it up to one who shapes it."""


def _iso_date(value: object) -> date:
    """Only `2026-11-21` is a date: a bare number or a date with a time is a mistake to report."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) and re.fullmatch(DATE_PATTERN, value) else "")
    except ValueError:
        raise PydanticCustomError("iso_date", "not a date") from None


def _web_address(value: str) -> str:
    """Only these two protocols: the page makes a link of it."""
    if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
        raise PydanticCustomError("web_address", "not a web address")
    return value


def _address_base(value: str) -> str:
    """What is put behind it is a path of its own: without the slash it would run into the last word."""
    if not re.fullmatch(r"https?://[^\s/?#]+/([^\s?#]*/)?", value):
        raise PydanticCustomError("address_base", "not the begin of web addresses")
    return value


def _level(value: int) -> int:
    if value not in LEVELS:
        raise PydanticCustomError("level", "not a level")
    return value


def _unique(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Key = Annotated[str, StringConstraints(pattern=KEY_PATTERN)]
LanguageCode = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
AddressBase = Annotated[str, AfterValidator(_address_base)]
"""The begin of web addresses, up to a slash."""

IsoDate = Annotated[date, BeforeValidator(_iso_date)]
Ids = Annotated[tuple[Id, ...], AfterValidator(_unique)]
Former = Annotated[str, StringConstraints(pattern=FORMER_PATTERN)]
"""A name that something had before: an id, or an address, which has a slash in it."""

Formers = Annotated[tuple[Former, ...], Field(description="Ids and addresses that it had before")]
Keys = Annotated[tuple[Key, ...], AfterValidator(_unique)]
Level = Annotated[int, AfterValidator(_level), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 4})]
Names = dict[str, Words]
"""Words by language code."""


class Strict(BaseModel):
    """A group of keys of which none is unknown; its values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)
