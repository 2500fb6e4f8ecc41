"""Takes `data/law.yml`; gives laws with what they ask of whom, and their dates."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from vademecum.model.fields import Formers, Ids, IsoDate, Keys, Names, Strict

Country = Literal["nl", "dk", "gb", "eu"]
LawKind = Literal["law", "bill", "standard", "code", "guidance"]


class LawDate(Strict):
    """A day on which something begins to hold, or ends."""

    on: IsoDate
    what: Names


class Law(Strict):
    """A law, or what stands beside laws: where it holds, what it asks of whom, from when, and when that was checked."""

    name: Names
    country: Country
    kind: LawKind = Field("law", description="What binds (law) and what does not, or not yet")
    whom: Names = Field({}, description="Who must do it, in a few words")
    asks: Names
    dates: tuple[LawDate, ...] = ()
    concepts: Ids = Field((), description="The concepts that it is about")
    sources: Keys
    checked: IsoDate
    formerly: Formers = ()

    def words(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All that a reader reads, each with its path; nobody need be told who must act."""
        yield ("name",), self.name
        if self.whom:
            yield ("whom",), self.whom
        yield ("asks",), self.asks
        yield from ((("dates", str(number), "what"), date.what) for number, date in enumerate(self.dates))
