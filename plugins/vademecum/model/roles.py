"""Takes a role's front matter and `data/roles.yml`; gives roles with their groups and target levels."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import CompetencyId, Formers, Id, Level, Names, Strict
from vademecum.model.marks import names_a
from vademecum.model.texts import Text


class RoleText(Text):
    """A role profile."""

    kind: Literal["role"]


class RoleGroup(Strict):
    """Roles that are shown together."""

    name: Names = Field(description=N_("What it is called, by language"))


class Role(Strict):
    """A role; `targets` holds the level (0 to 4) that a mid-size organisation may expect, by competency."""

    group: Annotated[Id, names_a("group")] = Field(description=N_("The group in which it is shown"))
    name: Names = Field(description=N_("What it is called, by language"))
    full_name: Names = Field({}, description=N_("Its name in full where the name is an abbreviation, by language"))
    targets: dict[CompetencyId, Level] = Field(
        description=N_("The level from 0 to 4 that is asked of it, by competency")
    )
    own: bool = Field(False, description=N_("Whether an organisation added it to the model"))
    formerly: Formers = ()


class RolesFile(Strict):
    """`data/roles.yml`; the order of the file is the order of reading."""

    groups: dict[Id, RoleGroup] = Field(description=N_("Groups of roles, by id"))
    roles: dict[Id, Role] = Field(description=N_("All roles by id, in the order of reading"))
