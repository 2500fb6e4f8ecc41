"""Takes a blog post's front matter; gives it typed."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.model.fields import Id, Ids, Keys, Strict
from vademecum.model.texts import Text


class Series(Strict):
    """The series a post belongs to, and which part it is, counted from 1."""

    id: Id
    part: Annotated[int, Field(ge=1)] | None = None


class PostText(Text):
    """A blog post; a text other than the original may leave out the facts that all languages share."""

    kind: Literal["post"]
    authors: Keys = ()
    categories: Ids = ()
    series: Series | None = None
    pinned: bool = False
