"""Takes `data/law.yml`; gives laws with what they ask of whom, and their dates."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import ConceptIds, Formers, IsoDate, Names, SourceKeys, Strict

Country = Literal["nl", "dk", "gb", "eu"]
MEMBERS = frozenset({"nl", "dk"})
"""The countries in which the law of the European Union holds."""

LawKind = Literal["law", "bill", "standard", "code", "guidance"]


class LawDate(Strict):
    """A day on which something begins to hold, or ends."""

    on: IsoDate = Field(description=N_("The day"))
    what: Names = Field(description=N_("What begins or ends on that day, by language"))


class Law(Strict):
    """A law, or what stands beside laws: where it holds, what it asks of whom, from when, and when that was checked."""

    name: Names = Field(description=N_("What it is called, by language"))
    country: Country = Field(description=N_("Where it holds"))
    kind: LawKind = Field("law", description=N_("What binds (law) and what does not, or not yet"))
    whom: Names = Field({}, description=N_("Who must do it, in a few words"))
    asks: Names = Field(description=N_("What it asks, by language"))
    dates: tuple[LawDate, ...] = Field((), description=N_("Days on which something begins or ends"))
    concepts: ConceptIds = Field((), description=N_("The concepts that it is about"))
    sources: SourceKeys = Field(description=N_("Keys of sources.yml that this rests on"))
    checked: IsoDate = Field(description=N_("The day on which all this was last checked"))
    formerly: Formers = ()

    def holds_in(self, country: str) -> bool:
        """Whether it holds in a country: its own, or, for the European Union's, a member."""
        return self.country == country or (self.country == "eu" and country in MEMBERS)

    def words(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All that a reader reads, each with its path; nobody need be told who must act."""
        yield ("name",), self.name
        if self.whom:
            yield ("whom",), self.whom
        yield ("asks",), self.asks
        yield from ((("dates", str(number), "what"), date.what) for number, date in enumerate(self.dates))
