"""Takes `data/digests.yml`; gives what the roundup of each week has said already."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from vademecum.languages import N_
from vademecum.model.fields import Id, IsoDate, Strict, WebAddress
from vademecum.model.marks import Marks

_REF = r"[a-z]+:[a-z0-9]+(-[a-z0-9]+)*"


def _entry_ref(value: str) -> str:
    if not re.fullmatch(_REF, value):
        raise PydanticCustomError("entry_ref", "not a kind and an id")
    return value


EntryRef = Annotated[str, AfterValidator(_entry_ref), Marks({"pattern": f"^{_REF}$"})]
"""`kind:id`."""


class Sent(Strict):
    """What one roundup said: texts with the day for which it named them, days of laws, and addresses of others."""

    texts: Annotated[
        dict[EntryRef, IsoDate], Field(description=N_("Texts that it named, as kind:id, each with its day"))
    ] = {}
    law: Annotated[dict[Id, tuple[IsoDate, ...]], Field(description=N_("Days of laws that it named, by law"))] = {}
    links: Annotated[tuple[WebAddress, ...], Field(description=N_("Web addresses of others that it named"))] = ()
