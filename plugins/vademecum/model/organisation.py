"""Takes `organisation.yml`; gives what an organisation's own folder stands on, and what it does with what is there."""

from typing import Annotated

from pydantic import AfterValidator, Field

from vademecum.languages import N_
from vademecum.model.fields import EditAddress, Id, Names, Strict, Words
from vademecum.model.search import EntryName

BASE = "vademecum"
"""What the content that comes with Vademecum is called where an organisation says what it stands on."""


def _unique(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


EntryNames = Annotated[tuple[EntryName, ...], AfterValidator(_unique)]


class Organisation(Strict):
    """`organisation.yml`: one layer of an internal copy, and how it changes what lies below."""

    id: Id = Field(description=N_("A short name for this folder, such as north-hospital"))
    name: Annotated[Names, Field(min_length=1)] = Field(description=N_("The name of the organisation, by language"))
    over: Words = Field(
        BASE, description=N_("What this stands on: vademecum, or the path of another organisation's folder")
    )
    hide: EntryNames = Field((), description=N_("Entries that this copy does not show, in no language"))
    show: EntryNames = Field((), description=N_("Entries that a folder below hides, and that this one shows again"))
    named: EntryNames = Field((), description=N_("Hidden entries that texts may name all the same"))
    replaces_files: Annotated[
        tuple[Words, ...],
        Field(alias="replaces-files", description=N_("Pictures and files below that its own take the place of")),
    ] = ()
    edit: EditAddress = Field("", description=N_("Where authors change these files: a web address with {path} in it"))
