"""Gives the shapes of what differs between two releases of the framework, and the schema of that as JSON."""

import json
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA = "framework.schema.json"
"""The name of the file with the schema of a release, at the begin of all ids."""

CHANGES_SCHEMA = "framework-changes.schema.json"
"""The same for the list of what differs."""

Day = date
Names = dict[str, str]
"""Words by language code."""

ThingKind = Literal["role", "competency", "cluster", "group", "level"]
"""What has an id in the framework; the id of a level is its number."""


class Part(BaseModel):
    """A group of keys, named with hyphens."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, alias_generator=lambda name: name.replace("_", "-")
    )


class Version(Part):
    """A release by its version and its day."""

    version: str
    date: Day | None = None


class Thing(Part):
    """What is new, or no longer there."""

    kind: ThingKind
    id: str
    name: Names


class Change(Part):
    """Words before and after; empty where there were or are none."""

    old: str
    new: str


class Renaming(Part):
    """Another name in some languages, or another id, or both. Where two became one, each of them is named."""

    kind: ThingKind
    id: str
    former_id: str | None = None
    name: dict[str, Change] = Field(default={}, description="By language; only those in which the name is another one")


class Move(Part):
    """Another cluster, group or code."""

    kind: ThingKind
    id: str
    what: Literal["cluster", "group", "code"]
    old: str
    new: str


class LevelChange(Part):
    """Another target level; null where none is asked."""

    role: str
    competency: str
    old: int | None
    new: int | None
    own: bool = Field(
        default=False, description="Whether it is a level that an organisation sets beside that of the model"
    )


class Rewording(Part):
    """Other words in one language, for what has the same name and id as before."""

    kind: ThingKind
    id: str
    what: Literal["descriptor", "full-name", "name", "test"]
    level: int | None = Field(default=None, description="Of a descriptor")
    language: str
    old: str
    new: str


class Differences(Part):
    """What differs between two releases, by id; words are compared in the languages that both have."""

    schema_: str = Field(default="", alias="$schema")
    old: Version
    new: Version
    languages: tuple[str, ...]
    added: tuple[Thing, ...] = ()
    removed: tuple[Thing, ...] = ()
    renamed: tuple[Renaming, ...] = ()
    moved: tuple[Move, ...] = ()
    levels: tuple[LevelChange, ...] = ()
    reworded: tuple[Rewording, ...] = ()

    @property
    def count(self) -> int:
        """How many there are."""
        lists = (self.added, self.removed, self.renamed, self.moved, self.levels, self.reworded)
        return sum(len(found) for found in lists)


def differences_json(found: Differences) -> str:
    """The list as JSON, with all its keys."""
    values = found.model_dump(mode="json", by_alias=True)
    named = {key: value for key, value in values.items() if key != "$schema" or value}
    return f"{json.dumps(named, ensure_ascii=False, indent=1)}\n"


def differences_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of such a list."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return dialect | Differences.model_json_schema(mode="serialization")
