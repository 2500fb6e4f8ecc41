"""Takes `data/accessibility.yml`; gives the accessibility statement: what the laws of three countries ask for."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from vademecum.model.fields import Id, IsoDate, Keys, LanguageCode, Names, Strict, WebAddress, Words

Country = Literal["nl", "dk", "gb", "eu"]


def _email(value: str) -> str:
    if not re.fullmatch(r"[^\s@<>?&]+@[^\s@<>?&]+", value):
        raise PydanticCustomError("email_address", "not an e-mail address")
    return value


Texts = Annotated[Names, Field(min_length=1)]
"""Words by language code, in one language at least."""

Email = Annotated[str, AfterValidator(_email)]


class Standard(Strict):
    """A standard that the statement speaks of, such as WCAG, 2.2, AA."""

    name: Words
    version: Words
    level: Words | None = None


class Barrier(Strict):
    """Content that is not accessible: the criterion that it fails, why, the way around it, and when it is mended."""

    what: Texts
    criterion: Words = Field(description="Number of the criterion, such as 1.1.1")
    reason: Texts
    workaround: Texts | None = None
    planned: IsoDate | None = None


class Exemption(Strict):
    """Content that the statement takes out: as a disproportionate burden, or as out of scope; and why."""

    what: Texts
    reason: Texts


class Assessment(Strict):
    """How the site was assessed, by whom and when; `tests` were done, `untested` was not."""

    on: IsoDate
    by: Texts
    method: Texts
    tests: tuple[Texts, ...] = ()
    untested: tuple[Texts, ...] = ()


class Contact(Strict):
    """Where readers report a barrier, and within how many working days they are answered."""

    email: Email
    telephone: Words | None = None
    response_days: Annotated[int, Field(ge=1)]


class LegalBasis(Strict):
    """A law of one country: what it asks, and what that means for this site."""

    country: Country
    name: Texts
    text: Texts
    sources: Keys = ()


class Enforcement(Strict):
    """Where a reader of one country can turn to; without a body the text says why there is none."""

    country: Country
    body: Texts | None = None
    URL: WebAddress | None = None
    text: Texts
    sources: Keys = ()


class AccessibilityStatement(Strict):
    """The statement; it exists in every language of the site.

    Its fields are those of the EU's model (Implementing Decision (EU) 2018/1523) and of the British sample statement.
    """

    organisation: Texts
    publisher: Texts = Field(description="Who publishes the site, and whether the laws below bind them")
    site: WebAddress
    slug: dict[LanguageCode, Id] = Field({}, description="The last part of the page's address, by language")
    status: Literal["full", "partial", "none"]
    reason: Texts = Field(description="Why this status and no other")
    standards: Annotated[tuple[Standard, ...], Field(min_length=1)]
    barriers: tuple[Barrier, ...] = ()
    burden: tuple[Exemption, ...] = ()
    excluded: tuple[Exemption, ...] = ()
    assessment: Assessment
    contact: Contact
    law: tuple[LegalBasis, ...]
    enforcement: tuple[Enforcement, ...]
    first: IsoDate
    reviewed: IsoDate

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
