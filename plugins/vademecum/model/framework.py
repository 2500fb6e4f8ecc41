"""Takes a release of the framework as JSON; gives it typed: roles, competencies and levels in all languages."""

from typing import Any

from pydantic import ConfigDict, Field

from vademecum.model.fields import Id, IsoDate, Level, Names, Strict, Words
from vademecum.model.marks import without_marks
from vademecum.model.site import License


class Part(Strict):
    """A group of keys, named with hyphens; what says no more than its default is left out of the file."""

    model_config = ConfigDict(populate_by_name=True, alias_generator=lambda name: name.strip("_").replace("_", "-"))


_OWN = Field(False, description="Whether an organisation added it to the model")
_FORMERLY = Field((), description="Ids that it had before")


class FrameworkRole(Part):
    """A role with the level (0 to 4) that is asked of it, by competency."""

    group: Id
    name: Names
    full_name: Names = {}
    targets: dict[Id, Level] = {}
    own_targets: dict[Id, Level] = Field(
        {}, description="The levels that the organisation sets beside those of the model"
    )
    own: bool = _OWN
    formerly: tuple[Id, ...] = _FORMERLY


class FrameworkCompetency(Part):
    """A competency with its descriptors, by level and language."""

    code: Words
    cluster: Id
    name: Names
    levels: dict[Level, Names] = {}
    own: bool = _OWN
    formerly: tuple[Id, ...] = _FORMERLY


class FrameworkCluster(Part):
    """A group of competencies, with its letter."""

    code: Words
    name: Names


class FrameworkLevel(Part):
    """The name of a level and its test in one sentence."""

    name: Names
    test: Names


class Framework(Part):
    """Everything that the matrix rests on, as readers of one version could see it; words are by language code."""

    schema_: str = Field("", alias="$schema")
    version: Words
    date: IsoDate | None = Field(None, description="The day that stands on this version")
    license: License | None = None
    languages: tuple[str, ...] = Field(min_length=1)
    organisation: Names = Field({}, description="Who sets levels beside those of the model, or adds to it")
    levels: dict[Level, FrameworkLevel]
    clusters: dict[Id, FrameworkCluster]
    groups: dict[Id, Names] = Field(description="The names of the groups of roles")
    roles: dict[Id, FrameworkRole]
    competencies: dict[Id, FrameworkCompetency]


def framework_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a release."""
    schema: dict[str, Any] = without_marks(Framework.model_json_schema())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema
