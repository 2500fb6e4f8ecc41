"""Takes `data/series.yml`; gives what a series of posts is called and about, and how many parts were announced."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import Names, Strict


class Series(Strict):
    """Posts that are read in order."""

    name: Names = Field(description=N_("What it is called, by language"))
    about: Names = Field({}, description=N_("What the series is about, in a sentence or two"))
    parts: Annotated[int, Field(ge=1)] | None = Field(None, description=N_("How many parts were announced"))

    def words(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All words by language that the series has, each with its path in it."""
        yield ("name",), self.name
        if self.about:
            yield ("about",), self.about
