"""Takes a checklist's front matter and `data/checklists.yml`; gives checklists and what each item rests on."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vademecum.model.fields import Formers, Id, Ids, Key, Names, Strict
from vademecum.model.texts import Text


class ChecklistText(Text):
    """A checklist; its items stand in the text as a task list with ids."""

    kind: Literal["checklist"]


class Basis(Strict):
    """What an item rests on: exactly one of a source, a law, or a source's view (an opinion, shown as such)."""

    source: Key | None = None
    law: Id | None = None
    view: Key | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> "Basis":
        if sum(value is not None for value in (self.source, self.law, self.view)) != 1:
            raise PydanticCustomError("one_basis", "exactly one")
        return self


class Item(Strict):
    """One item: the role that answers, the competencies and concepts it touches, its basis, and ids it had before."""

    role: Id
    competencies: Ids = ()
    concepts: Ids = ()
    basis: tuple[Basis, ...]
    formerly: Ids = ()


class Question(Strict):
    """What a chair asks about an item at a meeting, and what a good answer to it says."""

    item: Id
    ask: Names
    good: Names


class Checklist(Strict):
    """A checklist with its items in order; without items its text is still to be written."""

    name: Names
    brief: tuple[Question, ...] = Field((), max_length=5, description="The items that matter most, for a meeting")
    items: dict[Id, Item] = {}
    formerly: Formers = ()

    def words(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All that a reader reads, each with its path; what its items say stands in its texts."""
        yield ("name",), self.name
        for number, question in enumerate(self.brief):
            yield ("brief", str(number), "ask"), question.ask
            yield ("brief", str(number), "good"), question.good
