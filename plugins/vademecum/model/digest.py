"""Takes `data/digests.yml`; gives what the roundup of each week has said already."""

import re
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from vademecum.model.fields import Id, IsoDate, Strict, WebAddress


def _entry_ref(value: str) -> str:
    if not re.fullmatch(r"[a-z]+:[a-z0-9]+(-[a-z0-9]+)*", value):
        raise PydanticCustomError("entry_ref", "not a kind and an id")
    return value


EntryRef = Annotated[str, AfterValidator(_entry_ref)]
"""`kind:id`."""


class Sent(Strict):
    """What one roundup said: texts with the day for which it named them, days of laws, and addresses of others."""

    texts: dict[EntryRef, IsoDate] = {}
    law: dict[Id, tuple[IsoDate, ...]] = {}
    links: tuple[WebAddress, ...] = ()
