"""Takes `data/trace.yml`; gives the statements that the knowledge base began with, and where each of them lives now."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints

from vademecum.model.fields import Id, Ids, Key, Names, Strict

ItemRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$")]
"""`checklist#item`."""


class Seed(Strict):
    """A piece by somebody else: what it is called here, and its source."""

    name: Names
    source: Key


class Statement(Strict):
    """A statement of a seed in our own words, and the competencies, practices and items in which it lives."""

    seed: Id
    words: Names
    competencies: Annotated[Ids, Field(min_length=1)]
    practices: Annotated[Ids, Field(min_length=1)]
    items: Annotated[tuple[ItemRef, ...], Field(min_length=1)]


class Trace(Strict):
    """All seeds, and their statements in the order in which they are numbered."""

    seeds: dict[Id, Seed]
    statements: tuple[Statement, ...]

    def texts(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All that a reader reads, each with its path."""
        yield from ((("seeds", key, "name"), seed.name) for key, seed in self.seeds.items())
        yield from ((("statements", str(number), "words"), one.words) for number, one in enumerate(self.statements))
