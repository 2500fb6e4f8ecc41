"""Takes `data/trace.yml`; gives the statements that the knowledge base began with, and where each of them lives now."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints

from vademecum.languages import N_
from vademecum.model.fields import CompetencyIds, Id, Names, PracticeIds, SourceKey, Strict
from vademecum.model.marks import count, names_a

ItemRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$"), names_a("item")]
"""`checklist#item`."""


class Seed(Strict):
    """A piece by somebody else: what it is called here, and its source."""

    name: Names = Field(description=N_("What it is called, by language"))
    source: SourceKey = Field(description=N_("The source: a key of sources.yml"))


class Statement(Strict):
    """A statement of a seed in our own words, and the competencies, practices and items in which it lives."""

    seed: Annotated[Id, names_a("seed")] = Field(description=N_("The piece that it is from"))
    words: Names = Field(description=N_("What it says in our own words, by language"))
    competencies: Annotated[CompetencyIds, Field(min_length=1), count(1)] = Field(
        description=N_("Competencies in which it lives")
    )
    practices: Annotated[PracticeIds, Field(min_length=1), count(1)] = Field(
        description=N_("Practices in which it lives")
    )
    items: Annotated[tuple[ItemRef, ...], Field(min_length=1)] = Field(
        description=N_("Items in which it lives, as checklist#item")
    )


class Trace(Strict):
    """All seeds, and their statements in the order in which they are numbered."""

    seeds: dict[Id, Seed] = Field(description=N_("The pieces by others with which all began, by id"))
    statements: tuple[Statement, ...] = Field(
        description=N_("Their statements, in the order in which they are numbered")
    )

    def texts(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All that a reader reads, each with its path."""
        yield from ((("seeds", key, "name"), seed.name) for key, seed in self.seeds.items())
        yield from ((("statements", str(number), "words"), one.words) for number, one in enumerate(self.statements))
