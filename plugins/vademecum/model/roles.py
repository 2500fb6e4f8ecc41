"""Takes a role's front matter and `data/roles.yml`; gives roles with their groups and target levels."""

from typing import Literal

from pydantic import Field

from vademecum.model.fields import Formers, Id, Level, Names, Strict
from vademecum.model.texts import Text


class RoleText(Text):
    """A role profile."""

    kind: Literal["role"]


class RoleGroup(Strict):
    """Roles that are shown together."""

    name: Names


class Role(Strict):
    """A role; `targets` holds the level (0 to 4) that a mid-size organisation may expect, by competency."""

    group: Id
    name: Names
    full_name: Names = {}
    targets: dict[Id, Level]
    own: bool = Field(False, description="Whether an organisation added it to the model")
    formerly: Formers = ()


class RolesFile(Strict):
    """`data/roles.yml`; the order of the file is the order of reading."""

    groups: dict[Id, RoleGroup]
    roles: dict[Id, Role]
