"""Takes the front matter of any text; gives the keys that all kinds share."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.model.fields import Formers, Id, Ids, IsoDate, Key, Strict, Words

Statement = Literal["law", "guidance", "opinion", "example"]


class Review(Strict):
    """Who checked a text last, and on which day."""

    by: Key
    on: IsoDate


class Text(Strict):
    """The front matter of one text in one language."""

    kind: str
    id: Id = Field(description="The same in every language; never reused")
    title: Words
    summary: Words = Field(description="What a hurried reader takes along: at most 110 words")
    slug: Id | None = Field(None, description="The last part of the address, in the language; else the file's name")
    original: bool = Field(False, description="This text is the one that the others are translations of")
    reviewed: Review | None = None
    draft: bool = False
    date: IsoDate | None = Field(None, description="The day on which it appeared; a post is not shown before it")
    updated: IsoDate | None = Field(None, description="The day of the last change that readers should hear of")
    statement: Statement | None = None
    countries: Annotated[tuple[Literal["nl", "dk", "gb", "eu"], ...], Field(description="ISO 3166 codes, or eu")] = ()
    concepts: Ids = ()
    roles: Ids = ()
    competencies: Ids = ()
    audience: Id | None = None
    formerly: Formers = ()
    term_help: bool = Field(True, description="False on a page whose terms are not to be marked")


OF_ONE_TEXT = frozenset(
    {"kind", "id", "title", "summary", "slug", "original", "reviewed", "draft", "levels", "formerly"}
)
"""Keys that each language has for itself; every other key is a fact that all languages share."""
