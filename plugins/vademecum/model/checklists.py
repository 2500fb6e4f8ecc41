"""Takes a checklist's front matter and `data/checklists.yml`; gives checklists and what each item rests on."""

from typing import Literal

from pydantic import model_validator
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


class Checklist(Strict):
    """A checklist with its items in order; without items its text is still to be written."""

    name: Names
    items: dict[Id, Item] = {}
    formerly: Formers = ()
