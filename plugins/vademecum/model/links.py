"""Takes `data/links.yml`; gives the pages of others that the roundup of a week leads to."""

from typing import Annotated

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import KnownLanguage, Strict, WebAddress, Words


class OutsideLink(Strict):
    """A page of somebody else; a reader without a note in the own language is not led there."""

    url: WebAddress = Field(description=N_("Its web address"))
    title: Words = Field(description=N_("Its title, in its own language"))
    language: Annotated[Words, KnownLanguage] = Field(description=N_("The code of the language of that page"))
    note: Annotated[
        dict[Annotated[str, KnownLanguage], Words], Field(min_length=1, description=N_("Why to read it, by language"))
    ]
