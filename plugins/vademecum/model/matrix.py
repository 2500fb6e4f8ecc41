"""Takes `data/matrix.yml` and `data/targets.yml`; gives what is compared and profiled, and an organisation's levels."""

from typing import Annotated

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import CompetencyId, HeadingIds, Level, Names, RoleId, RoleIds, Strict
from vademecum.model.marks import count

Compared = Annotated[RoleIds, Field(min_length=2, max_length=4), count(2, 4)]
"""Roles side by side: more than four are a matrix."""


class MatrixFile(Strict):
    """Which roles belong together: each group has a page that compares them.

    `profile` holds the ids of the headings whose sections a profile takes over from a role's text, in this order.
    """

    comparisons: Annotated[
        tuple[Compared, ...], Field(description=N_("Groups of two to four roles that are compared"))
    ] = ()
    profile: Annotated[
        HeadingIds, Field(description=N_("Headings of a role's text that its profile to adapt takes over"))
    ] = ()


class OwnTargets(Strict):
    """The levels (0 to 4) that an organisation sets for its roles, by role and competency, beside the model's."""

    organisation: Annotated[Names, Field(min_length=1)] = Field(
        description=N_("The name of the organisation, by language")
    )
    targets: dict[RoleId, dict[CompetencyId, Level]] = Field(
        description=N_("The level from 0 to 4 that it asks, by role and competency")
    )
