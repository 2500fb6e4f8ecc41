"""Takes `data/matrix.yml` and `data/targets.yml`; gives which roles are compared, and the levels of an organisation."""

from typing import Annotated

from pydantic import Field

from vademecum.model.fields import Id, Ids, Level, Names, Strict

Compared = Annotated[Ids, Field(min_length=2, max_length=4)]
"""Roles side by side: more than four are a matrix."""


class MatrixFile(Strict):
    """Which roles belong together: each group has a page that compares them."""

    comparisons: tuple[Compared, ...] = ()


class OwnTargets(Strict):
    """The levels (0 to 4) that an organisation sets for its roles, by role and competency, beside the model's."""

    organisation: Annotated[Names, Field(min_length=1)]
    targets: dict[Id, dict[Id, Level]]
