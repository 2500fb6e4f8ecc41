"""Takes `data/matrix.yml` and `data/targets.yml`; gives what is compared and profiled, and an organisation's levels."""

from typing import Annotated

from pydantic import Field

from vademecum.model.fields import Id, Ids, Level, Names, Strict

Compared = Annotated[Ids, Field(min_length=2, max_length=4)]
"""Roles side by side: more than four are a matrix."""


class MatrixFile(Strict):
    """Which roles belong together: each group has a page that compares them.

    `profile` holds the ids of the headings whose sections a profile takes over from a role's text, in this order.
    """

    comparisons: tuple[Compared, ...] = ()
    profile: Annotated[Ids, Field(description="Headings of a role's text that its profile to adapt takes over")] = ()


class OwnTargets(Strict):
    """The levels (0 to 4) that an organisation sets for its roles, by role and competency, beside the model's."""

    organisation: Annotated[Names, Field(min_length=1)]
    targets: dict[Id, dict[Id, Level]]
