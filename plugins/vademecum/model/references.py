"""Takes `data/sources.yml`; gives the sources that texts cite, with the field names of CSL."""

from typing import Annotated, Literal

from pydantic import Field

from vademecum.model.fields import IsoDate, LanguageCode, Strict, Words

Witness = Literal["evidence", "official", "law", "opinion", "news"]


class Source(Strict):
    """A source; names and meaning of the fields are those of the Citation Style Language (citationstyles.org)."""

    type: Words
    title: Words
    author: Words | None = None
    issued: Annotated[int, Field(ge=1800, le=2200)] | IsoDate | None = None
    publisher: Words | None = None
    container_title: Words | None = Field(None, alias="container-title")
    language: LanguageCode | None = None
    URL: Words | None = None
    accessed: IsoDate | None = None
    kind: Witness | None = Field(None, description="What sort of witness it is")
