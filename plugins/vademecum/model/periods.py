"""Takes a period as it is written, such as `12 months`; gives the day on which it ends."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date
from typing import Annotated, Literal

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

_WORD = "never"
_PATTERN = r"([1-9][0-9]{0,3}) (day|week|month|year)s?"
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


@dataclass(frozen=True)
class Period:
    """So many days, weeks, months or years of the calendar; none of them is a period that does not end."""

    count: int
    unit: Literal["day", "week", "month", "year"] = "day"

    def after(self, day: date) -> date | None:
        """The day that is so much later, None for never.

        A month that lacks the day ends it: one month after 31 January is the last of February.
        """
        if not self.count:
            return None
        if self.unit in _DAYS:
            return date.fromordinal(min(day.toordinal() + self.count * _DAYS[self.unit], date.max.toordinal()))
        return _months_after(day, self.count * _MONTHS[self.unit])

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'s' * (self.count > 1)}" if self.count else _WORD


NEVER = Period(0)
"""The period that does not end."""


def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def read_period(words: str) -> Period:
    """The period of words such as `26 weeks`, `1 year` or `never`; raises ValueError for any others."""
    if words == _WORD:
        return NEVER
    found = re.fullmatch(_PATTERN, words)
    if found is None:
        raise ValueError(words)
    return Period(int(found[1]), found[2])  # type: ignore[arg-type]


def _period(value: object) -> Period:
    if isinstance(value, Period):
        return value
    try:
        return read_period(value if isinstance(value, str) else "")
    except ValueError:
        raise PydanticCustomError("period", "not a period") from None


Every = Annotated[
    Period, PlainValidator(_period), WithJsonSchema({"type": "string", "pattern": f"^({_PATTERN}|{_WORD})$"})
]
"""How often something comes round."""
