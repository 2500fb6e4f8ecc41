"""Takes a blog post's front matter; gives it typed."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import ConceptIds, Id, PersonKeys, Strict
from vademecum.model.marks import names_a
from vademecum.model.texts import Text


class PartOfSeries(Strict):
    """The series a post belongs to, and which part it is, counted from 1."""

    id: Annotated[Id, names_a("series")] = Field(description=N_("The series: an id of series.yml"))
    part: Annotated[int, Field(ge=1)] = Field(description=N_("Which part it is, counted from 1"))


class PostText(Text):
    """A blog post; a text other than the original may leave out the facts that all languages share."""

    kind: Literal["post"]
    authors: PersonKeys = Field((), description=N_("Who wrote it: keys of people.yml"))
    categories: ConceptIds = Field((), description=N_("Its topics: ids of concepts.yml"))
    series: PartOfSeries | None = Field(None, description=N_("The series that it belongs to, and which part it is"))
    pinned: bool = Field(False, description=N_("True keeps it at the top of the blog"))
