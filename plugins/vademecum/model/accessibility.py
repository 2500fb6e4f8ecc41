"""Takes `data/accessibility.yml`; gives the accessibility statement: what the laws of three countries ask for."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from vademecum.languages import N_
from vademecum.model.fields import Id, IsoDate, LanguageCode, Names, SourceKeys, Strict, WebAddress, Words
from vademecum.model.marks import HINT, Marks

_EMAIL = r"[^\s@<>?&]+@[^\s@<>?&]+"
Country = Literal["nl", "dk", "gb", "eu"]


def _email(value: str) -> str:
    if not re.fullmatch(_EMAIL, value):
        raise PydanticCustomError("email_address", "not an e-mail address")
    return value


Texts = Annotated[Names, Field(min_length=1)]
"""Words by language code, in one language at least."""

Email = Annotated[
    str,
    AfterValidator(_email),
    Marks({"pattern": f"^{_EMAIL}$", HINT: N_("An e-mail address, such as editors@example.org")}),
]


class Standard(Strict):
    """A standard that the statement speaks of, such as WCAG, 2.2, AA."""

    name: Words = Field(description=N_("The name of the standard, such as WCAG"))
    version: Words = Field(description=N_("Its version, such as 2.2"))
    level: Words | None = Field(None, description=N_("Its level, such as AA"))


class Barrier(Strict):
    """Content that is not accessible: the criterion that it fails, why, the way around it, and when it is mended."""

    what: Texts = Field(description=N_("What is not accessible, by language"))
    criterion: Words = Field(description=N_("Number of the criterion, such as 1.1.1"))
    reason: Texts = Field(description=N_("Why, by language"))
    workaround: Texts | None = Field(None, description=N_("A way around it, by language"))
    planned: IsoDate | None = Field(None, description=N_("The day by which it will be mended"))


class Exemption(Strict):
    """Content that the statement takes out: as a disproportionate burden, or as out of scope; and why."""

    what: Texts = Field(description=N_("What is not accessible, by language"))
    reason: Texts = Field(description=N_("Why, by language"))


class Assessment(Strict):
    """How the site was assessed, by whom and when; `tests` were done, `untested` was not."""

    on: IsoDate = Field(description=N_("The day on which the site was assessed"))
    by: Texts = Field(description=N_("Who assessed it, by language"))
    method: Texts = Field(description=N_("How it was assessed, by language"))
    tests: tuple[Texts, ...] = Field((), description=N_("What was tested, each by language"))
    untested: tuple[Texts, ...] = Field((), description=N_("What was not tested, each by language"))


class Contact(Strict):
    """Where readers report a barrier, and within how many working days they are answered."""

    email: Email = Field(description=N_("The e-mail address for reports"))
    telephone: Words | None = Field(None, description=N_("The telephone number for reports"))
    response_days: Annotated[int, Field(ge=1)] = Field(description=N_("Within how many working days one is answered"))


class LegalBasis(Strict):
    """A law of one country: what it asks, and what that means for this site."""

    country: Country = Field(description=N_("Where it holds"))
    name: Texts = Field(description=N_("What it is called, by language"))
    text: Texts = Field(description=N_("What it asks and what that means here, by language"))
    sources: SourceKeys = Field((), description=N_("Keys of sources.yml that this rests on"))


class Enforcement(Strict):
    """Where a reader of one country can turn to; without a body the text says why there is none."""

    country: Country = Field(description=N_("The country of the reader"))
    body: Texts | None = Field(None, description=N_("Who hears complaints, by language"))
    URL: WebAddress | None = Field(None, description=N_("Its web address"))
    text: Texts = Field(description=N_("How to turn to them, or why there is nobody, by language"))
    sources: SourceKeys = Field((), description=N_("Keys of sources.yml that this rests on"))


class AccessibilityStatement(Strict):
    """The statement; it exists in every language of the site.

    Its fields are those of the EU's model (Implementing Decision (EU) 2018/1523) and of the British sample statement.
    """

    organisation: Texts = Field(description=N_("Who is responsible for the site, by language"))
    publisher: Texts = Field(description=N_("Who publishes the site, and whether the laws below bind them"))
    site: WebAddress = Field(description=N_("The web address of the site"))
    slug: dict[LanguageCode, Id] = Field({}, description=N_("The last part of the page's address, by language"))
    status: Literal["full", "partial", "none"] = Field(
        description=N_("How much of the standard is met: full, partial or none")
    )
    reason: Texts = Field(description=N_("Why this status and no other"))
    standards: Annotated[tuple[Standard, ...], Field(min_length=1)] = Field(
        description=N_("The standards that it is held to")
    )
    barriers: tuple[Barrier, ...] = Field((), description=N_("What is not accessible, and when it is mended"))
    burden: tuple[Exemption, ...] = Field((), description=N_("What is left out as a disproportionate burden"))
    excluded: tuple[Exemption, ...] = Field((), description=N_("What the law does not cover"))
    assessment: Assessment = Field(description=N_("How it was assessed, by whom and when"))
    contact: Contact = Field(description=N_("Where to report a barrier"))
    law: tuple[LegalBasis, ...] = Field(description=N_("The laws that ask for it, by country"))
    enforcement: tuple[Enforcement, ...] = Field(description=N_("Where to complain, by country"))
    first: IsoDate = Field(description=N_("The day of the first statement"))
    reviewed: IsoDate = Field(description=N_("The day of the last review"))

    def texts(self) -> Iterator[tuple[tuple[str, ...], Names]]:
        """All words by language, with the keys that lead to them in the file."""
        return _texts(self, ())

    def cited(self) -> Iterator[str]:
        """The keys of all sources, in the order of the page."""
        for law in self.law:
            yield from law.sources
        for supervisor in self.enforcement:
            yield from supervisor.sources


def _texts(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Names]]:
    if isinstance(value, Strict):
        for key, child in value:
            if key != "slug":
                yield from _texts(child, (*path, key))
    elif isinstance(value, tuple):
        for place, child in enumerate(value):
            yield from _texts(child, (*path, str(place)))
    elif isinstance(value, dict):
        yield path, value
