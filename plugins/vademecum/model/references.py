"""Takes `data/sources.yml`; gives the sources that texts cite, with the field names of CSL."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import IsoDate, LanguageCode, Strict, Words
from vademecum.model.marks import HINT, Marks

Witness = Literal["evidence", "official", "law", "opinion", "news"]

_BEGINS_AS_ADDRESS = Marks({"pattern": "^https?://", HINT: N_("A web address: begin it with https://")})


class Source(Strict):
    """A source; names and meaning of the fields are those of the Citation Style Language (citationstyles.org)."""

    type: Words = Field(description=N_("The type by CSL, such as report, webpage, article-journal or legislation"))
    title: Words = Field(description=N_("The title in the source's own language"))
    author: Words | None = Field(None, description=N_("Who wrote it"))
    issued: Annotated[int, Field(ge=1800, le=2200)] | IsoDate | None = Field(
        None, description=N_("The year or the day on which it appeared")
    )
    publisher: Words | None = Field(None, description=N_("Who published it"))
    container_title: Words | None = Field(
        None, alias="container-title", description=N_("The journal, book or site in which it stands")
    )
    language: LanguageCode | None = Field(None, description=N_("The code of the language that it is written in"))
    URL: Annotated[Words, _BEGINS_AS_ADDRESS] | None = Field(None, description=N_("Its web address"))
    accessed: IsoDate | None = Field(None, description=N_("The day on which it was last looked up"))
    kind: Witness | None = Field(None, description=N_("What kind of evidence it is"))
