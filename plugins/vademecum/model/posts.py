"""Takes a blog post's front matter; gives it typed."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.model.fields import Id, Ids, Keys, Strict
from vademecum.model.texts import Text


class PartOfSeries(Strict):
    """The series a post belongs to, and which part it is, counted from 1."""

    id: Id
    part: Annotated[int, Field(ge=1)]


class PostText(Text):
    """A blog post; a text other than the original may leave out the facts that all languages share."""

    kind: Literal["post"]
    authors: Keys = ()
    categories: Ids = ()
    series: PartOfSeries | None = None
    pinned: bool = False
