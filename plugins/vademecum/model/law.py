"""Takes `data/law.yml`; gives laws with what they ask, and their dates."""

from typing import Literal

from vademecum.model.fields import IsoDate, Keys, Names, Strict


class LawDate(Strict):
    """A day on which something begins to hold."""

    on: IsoDate
    what: Names


class Law(Strict):
    """A law or standard: where it holds, what it asks of whom, since when, and when that was checked last."""

    name: Names
    country: Literal["nl", "dk", "gb", "eu"]
    asks: Names
    dates: tuple[LawDate, ...] = ()
    sources: Keys
    checked: IsoDate
