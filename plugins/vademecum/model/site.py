"""Takes `data/site.yml`; gives what holds for the whole site: languages, folders of the kinds, policies."""

from typing import Annotated, Literal, get_args

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import AddressBase, EditAddress, Id, Ids, IsoDate, LanguageCode, Strict, WebAddress, Words
from vademecum.model.marks import Marks, names_a
from vademecum.model.periods import Every

KindName = Literal["role", "competency", "practice", "checklist", "guide", "tool", "post", "term", "law"]
_ANY_KIND = Marks({"enum": [*get_args(KindName), "page"]})


class LanguageName(Strict):
    """A language of the site by its own name."""

    name: Words = Field(description=N_("Its own name, such as Nederlands"))


class KindPolicy(Strict):
    """Where a kind's texts stand in each language, and what happens where a translation is missing."""

    folder: Annotated[
        dict[Annotated[str, names_a("language")], Id],
        Field(description=N_("The folder of this kind in addresses, by language")),
    ] = {}
    fallback: Annotated[
        Literal["original", "none"],
        Field(description=N_("Where a translation is missing: show the original, or nothing (none)")),
    ] = "original"
    review_every: Annotated[
        Every | None,
        Field(
            alias="review-every",
            description=N_("After which time a text is to be checked again; else as for all kinds"),
        ),
    ] = None
    readability: Annotated[
        dict[Annotated[str, names_a("language")], float],
        Field(description=N_("The hardest that a text may be, by language, in points of its formula")),
    ] = {}


class License(Strict):
    """What others may do with the texts: the name of the licence, and the address that stands for it."""

    name: Words = Field(description=N_("The name of the licence"))
    url: WebAddress = Field(description=N_("The web address of the licence"))


class SiteFile(Strict):
    """`data/site.yml`; the first language is the default one."""

    title: Words = Field(description=N_("The name of the site"))
    version: Words = Field(description=N_("The version of the content; yours to raise"))
    id_base: AddressBase = Field(description=N_("Begin of all machine ids; independent of where the site is hosted"))
    license: License | None = Field(None, description=N_("Under which the texts and the data are published"))
    date: IsoDate | None = Field(None, description=N_("The date of the build, where it is to be a fixed one"))
    languages: Annotated[dict[LanguageCode, LanguageName], Field(min_length=1)] = Field(
        description=N_("The languages by code; the first is the default one")
    )
    kinds: dict[Annotated[str, _ANY_KIND], KindPolicy] = Field({}, description=N_("Folders and rules by kind of text"))
    review_every: Annotated[
        Every | None,
        Field(
            alias="review-every",
            description=N_("After which time texts are due for a check, unless their kind says so"),
        ),
    ] = None
    menu: tuple[KindName, ...] = Field((), description=N_("Kinds in the main menu, in order; else the first five"))
    contact: str = Field("", description=N_("E-mail address to which readers report mistakes"))
    edit: EditAddress = Field("", description=N_("Where authors change these files: a web address with {path} in it"))
    audiences: Ids = Field((), description=N_("Ids of groups of readers for whom alone some texts are"))
    term_help: bool = Field(True, description=N_("Whether texts mark terms, with their definition at hand"))

    def identifier(self, kind: str, name: str) -> str:
        """The identifier of an entry for machines, the same in every language and wherever the site is hosted."""
        return f"{self.id_base}{kind}/{name}/"
