"""Takes `data/links.yml`; gives the pages of others that the roundup of a week leads to."""

from typing import Annotated

from pydantic import Field

from vademecum.model.fields import Names, Strict, WebAddress, Words


class OutsideLink(Strict):
    """A page of somebody else; a reader without a note in the own language is not led there."""

    url: WebAddress
    title: Words
    language: Words = Field(description="The code of the language of that page")
    note: Annotated[Names, Field(min_length=1, description="Why to read it, by language")]
