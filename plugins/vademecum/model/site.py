"""Takes `data/site.yml`; gives what holds for the whole site: languages, folders of the kinds, policies."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.model.fields import AddressBase, Id, Ids, IsoDate, LanguageCode, Strict, WebAddress, Words

KindName = Literal["role", "competency", "practice", "checklist", "guide", "tool", "post", "term", "law"]


class LanguageName(Strict):
    """A language of the site by its own name."""

    name: Words


class KindPolicy(Strict):
    """Where a kind's texts stand in each language, and what happens where a translation is missing."""

    folder: Annotated[dict[str, Id], Field(description="The part of the address, by language")] = {}
    fallback: Literal["original", "none"] = "original"
    review_months: Annotated[int, Field(ge=1)] | None = None
    readability: Annotated[
        dict[str, float], Field(description="The hardest that a text may be, by language, in points of its formula")
    ] = {}


class License(Strict):
    """What others may do with the texts: the name of the licence, and the address that stands for it."""

    name: Words
    url: WebAddress


class SiteFile(Strict):
    """`data/site.yml`; the first language is the default one."""

    title: Words
    version: Words
    id_base: AddressBase = Field(description="Begin of all machine ids; independent of where the site is hosted")
    license: License | None = Field(None, description="Under which the texts and the data are published")
    date: IsoDate | None = None
    languages: Annotated[dict[LanguageCode, LanguageName], Field(min_length=1)]
    kinds: dict[str, KindPolicy] = {}
    menu: tuple[KindName, ...] = Field((), description="Kinds in the main menu, in order; else the first five")
    contact: str = Field("", description="E-mail address to which readers report mistakes")
    audiences: Ids = ()
    term_help: bool = Field(True, description="Whether texts mark terms, with their definition at hand")

    def identifier(self, kind: str, name: str) -> str:
        """The identifier of an entry for machines, the same in every language and wherever the site is hosted."""
        return f"{self.id_base}{kind}/{name}/"
