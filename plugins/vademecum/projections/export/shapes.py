"""Gives the shapes of the exported catalogue: what stands in `catalogue.json`, and the schema of that file."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from vademecum.model import Basis, ColumnType, License, Source, Term, without_marks

Day = date
Names = dict[str, str]
"""Words by language code."""


class Part(BaseModel):
    """A group of keys, named with hyphens; what says no more than its default is left out of the file."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, alias_generator=lambda name: name.replace("_", "-")
    )


class Heading(Part):
    """A heading of a text; one with an id can be led to."""

    level: int
    words: str
    id: str = ""


class Review(Part):
    """Who checked a text last, by the key of `people`, on which day, and when the next check is due."""

    by: str
    on: Day
    due: Day | None = None


class Page(Part):
    """What one language shows of an entry; `language` is that of title and text, which may be borrowed."""

    title: str
    language: str
    state: Literal["own", "fallback", "facts"] = Field(description="In this language, borrowed, or made of facts alone")
    address: str = Field(description="Below the address of the site")
    summary: str = ""
    headings: tuple[Heading, ...] = ()
    sources: tuple[str, ...] = Field((), description="Keys of the sources that the text cites")
    reviewed: Review | None = None


_OWN = Field(False, description="Whether an organisation added it to the model")


class RoleFacts(Part):
    """A role's group, its names, and the level that it should reach in each competency.

    The title of its page may say more than the short name, or less than the full one.
    """

    group: str
    name: Names = {}
    full_name: Names = {}
    targets: dict[str, int] = {}
    own: bool = _OWN
    own_targets: dict[str, int] = Field(
        {}, description="The levels that the organisation sets beside those of the model"
    )


class CompetencyFacts(Part):
    """A competency's code, cluster and short name, and what each level means."""

    code: str
    cluster: str
    name: Names = {}
    levels: dict[int, Names] = {}
    own: bool = _OWN


class ItemFacts(Part):
    """An item of a checklist: its words, the role that answers, what it touches, and what it rests on."""

    id: str
    words: Names = {}
    role: str = ""
    competencies: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    basis: tuple[Basis, ...] = ()


class TermFacts(Part):
    """A concept: its term in each language, its relations by id, and what took its place where it is no longer used."""

    terms: dict[str, Term]
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    deprecated: bool = False
    replaced_by: str = ""


class LawDate(Part):
    """A day, and what begins or ends on it."""

    on: Day
    what: Names


class LawFacts(Part):
    """Where a law holds, what it asks of whom and from when, and when that was checked."""

    country: str
    kind: str
    whom: Names = {}
    asks: Names
    dates: tuple[LawDate, ...] = ()
    concepts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    checked: Day


class ColumnFacts(Part):
    """A column of a sheet: what goes into it, and the words of a choice by id."""

    name: Names
    help: Names
    type: ColumnType = "text"
    options: dict[str, Names] = {}


class ToolFacts(Part):
    """A sheet to fill in: its columns by id, and rows that have words already, by column."""

    columns: dict[str, ColumnFacts]
    rows: tuple[dict[str, Names], ...] = ()


class Series(Part):
    """The series that a post belongs to, and which part it is."""

    id: str
    part: int | None = None


class PostFacts(Part):
    """When a post was published and by whom; `authors` are keys of `people`, `categories` ids of concepts."""

    date: Day | None = None
    updated: Day | None = None
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    series: Series | None = None


class Entry(Part):
    """One entry in all its languages; the facts of its kind stand under the name of the kind."""

    kind: str
    id: str
    identifier: str = Field(description="The same wherever the site is hosted, and in every language")
    statement: str = ""
    countries: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    competencies: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    pages: dict[str, Page] = Field(description="By the language that shows it")
    role: RoleFacts | None = None
    competency: CompetencyFacts | None = None
    items: tuple[ItemFacts, ...] = ()
    term: TermFacts | None = None
    law: LawFacts | None = None
    tool: ToolFacts | None = None
    post: PostFacts | None = None

    def cited(self) -> Iterator[str]:
        """The keys of its sources."""
        yield from (key for page in self.pages.values() for key in page.sources)
        yield from (basis.source or basis.view or "" for item in self.items for basis in item.basis)
        yield from (key for facts in (self.term, self.law) if facts for key in facts.sources)

    def people(self) -> Iterator[str]:
        """The keys of those who wrote it, or checked a text of it."""
        yield from self.post.authors if self.post else ()
        yield from (page.reviewed.by for page in self.pages.values() if page.reviewed)


class Language(Part):
    """A language of this file, by its own name."""

    code: str
    name: str


class Level(Part):
    """The name of a level and its test in one sentence."""

    name: Names
    test: Names


class Cluster(Part):
    """A group of competencies, shown with a letter."""

    code: str
    name: Names


class Person(Part):
    """Somebody who writes or checks, or a group of them."""

    name: str
    group: bool = False
    profile: Names = {}


class Catalogue(Part):
    """Everything that readers see, but for the bodies of the texts and what these refer to."""

    schema_: str = Field(alias="$schema")
    title: str
    version: str
    date: Day | None = Field(None, description="The day for which the site was built")
    license: License | None = None
    languages: tuple[Language, ...]
    organisation: Names = Field({}, description="Who sets levels beside those of the model, or adds to it")
    levels: dict[int, Level] = {}
    clusters: dict[str, Cluster] = {}
    groups: dict[str, Names] = Field({}, description="The names of the groups of roles")
    entries: tuple[Entry, ...]
    sources: dict[str, Source] = Field(
        {}, description="In the words of the Citation Style Language (citationstyles.org)"
    )
    people: dict[str, Person] = {}


def catalogue_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the file."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    schema: dict[str, Any] = without_marks(Catalogue.model_json_schema(mode="serialization"))
    return dialect | schema
