"""Takes the front matter of any text; gives the keys that all kinds share."""

from collections.abc import Mapping
from typing import Annotated, Literal, get_args

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import (
    AudienceId,
    CompetencyIds,
    ConceptIds,
    Fingerprint,
    Formers,
    Id,
    IsoDate,
    PersonKey,
    RoleIds,
    Strict,
    Words,
)
from vademecum.model.periods import Every

STUB_SUMMARY = N_("What a reader in a hurry should take along.")
"""What stands as the summary of a new text until its author has written one."""

Statement = Literal["law", "guidance", "opinion", "example"]
STATEMENTS: Mapping[str, str] = {
    "law": N_("Law"),
    "guidance": N_("Guidance"),
    "opinion": N_("Opinion"),
    "example": N_("Example"),
}
"""What a text may be, each in the words that its page says."""

Place = Literal["nl", "dk", "gb", "eu"]
COUNTRIES: tuple[str, ...] = get_args(Place)
"""Where a text may hold: countries of ISO 3166, or eu."""


class Review(Strict):
    """Who checked a text last, and on which day; that person may also say when the next check is due."""

    by: PersonKey = Field(description=N_("Who checked it: a key of people.yml"))
    on: IsoDate = Field(description=N_("The day of the check"))
    next: IsoDate | None = Field(None, description=N_("The day of the next check, where that person says so"))
    of: Fingerprint | None = Field(
        None, description=N_("The fingerprint of the text that was checked: leave it as it is")
    )


class Text(Strict):
    """The front matter of one text in one language."""

    kind: str = Field(description=N_("What sort of text this is"))
    id: Id = Field(description=N_("The same in every language; never reused"))
    title: Words = Field(description=N_("The title in the text's language"))
    summary: Words = Field(description=N_("What a hurried reader takes along: at most 110 words"))
    slug: Id | None = Field(None, description=N_("The last part of the address, in the language; else the file's name"))
    original: bool = Field(False, description=N_("This text is the one that the others are translations of"))
    reviewed: Review | None = Field(None, description=N_("Who checked this text last, and when"))
    review_every: Annotated[
        Every | None,
        Field(
            alias="review-every",
            description=N_("After which time it is due for a check, in every language; else as its kind"),
        ),
    ] = None
    overlay: Literal["append", "replace"] | None = Field(
        None, description=N_("What an organisation does with this text: append (its own part) or replace")
    )
    draft: bool = Field(False, description=N_("True as long as it is not finished: nothing of it is published"))
    date: IsoDate | None = Field(None, description=N_("The day on which it appeared; a post is not shown before it"))
    updated: IsoDate | None = Field(None, description=N_("The day of the last change that readers should hear of"))
    statement: Statement | None = Field(None, description=N_("What it is: law, guidance, opinion or an example"))
    countries: Annotated[tuple[Place, ...], Field(description=N_("ISO 3166 codes, or eu"))] = ()
    concepts: ConceptIds = Field((), description=N_("Concepts that it is about: ids of concepts.yml"))
    roles: RoleIds = Field((), description=N_("Roles that it is for"))
    competencies: CompetencyIds = Field((), description=N_("Competencies that it is about"))
    audience: AudienceId | None = Field(None, description=N_("Who alone may read it: an audience of site.yml"))
    formerly: Formers = ()
    term_help: bool = Field(True, description=N_("False on a page whose terms are not to be marked"))


OF_ONE_TEXT = frozenset(
    {"kind", "id", "title", "summary", "slug", "original", "reviewed", "draft", "overlay", "levels", "formerly"}
)
"""Keys that each language has for itself; every other key is a fact that all languages share."""
