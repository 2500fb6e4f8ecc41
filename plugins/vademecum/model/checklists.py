"""Takes a checklist's front matter and `data/checklists.yml`; gives checklists and what each item rests on."""

from collections.abc import Iterator
from typing import Literal

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from vademecum.languages import N_
from vademecum.model.fields import CompetencyIds, ConceptIds, Formers, Id, Ids, LawId, Names, RoleId, SourceKey, Strict
from vademecum.model.texts import Text


class ChecklistText(Text):
    """A checklist; its items stand in the text as a task list with ids."""

    kind: Literal["checklist"]


class Basis(Strict):
    """What an item rests on: exactly one of a source, a law, or a source's view (an opinion, shown as such)."""

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [{"required": [key], "properties": {key: {"type": "string"}}} for key in ("source", "law", "view")]
        }
    )

    source: SourceKey | None = Field(None, description=N_("The source that it rests on"))
    law: LawId | None = Field(None, description=N_("The law that it rests on"))
    view: SourceKey | None = Field(None, description=N_("The source whose view it is; shown as an opinion"))

    @model_validator(mode="after")
    def _exactly_one(self) -> "Basis":
        if sum(value is not None for value in (self.source, self.law, self.view)) != 1:
            raise PydanticCustomError("one_basis", "exactly one")
        return self


class Item(Strict):
    """One item: the role that answers, the competencies and concepts it touches, its basis, and ids it had before."""

    role: RoleId = Field(description=N_("The role that answers for it"))
    competencies: CompetencyIds = Field((), description=N_("Competencies that it asks for"))
    concepts: ConceptIds = Field((), description=N_("The concepts that it is about"))
    basis: tuple[Basis, ...] = Field(description=N_("What it rests on: each a source, a law or a view"))
    formerly: Ids = Field((), description=N_("Ids that it had before"))


class Question(Strict):
    """What a chair asks about an item at a meeting, and what a good answer to it says."""

    item: Id = Field(description=N_("The id of the item that it is about"))
    ask: Names = Field(description=N_("What to ask at the meeting, by language"))
    good: Names = Field(description=N_("What a good answer says, by language"))


class Checklist(Strict):
    """A checklist with its items in order; without items its text is still to be written."""

    name: Names = Field(description=N_("What it is called, by language"))
    brief: tuple[Question, ...] = Field((), max_length=5, description=N_("The items that matter most, for a meeting"))
    items: dict[Id, Item] = Field({}, description=N_("Its items by id; their words stand in the texts"))
    formerly: Formers = ()

    def words(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All that a reader reads, each with its path; what its items say stands in its texts."""
        yield ("name",), self.name
        for number, question in enumerate(self.brief):
            yield ("brief", str(number), "ask"), question.ask
            yield ("brief", str(number), "good"), question.good
