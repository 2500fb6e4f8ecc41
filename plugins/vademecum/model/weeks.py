"""Takes a week as ISO 8601 writes it, such as 2026-W47; gives its days."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from vademecum.languages import N_
from vademecum.model.marks import HINT, Marks

_PATTERN = r"(?P<year>[12][0-9]{3})-W(?P<number>[0-9]{2})"


@dataclass(frozen=True, order=True)
class Week:
    """A week from Monday to Sunday; its year is that of its Thursday, as ISO 8601 counts."""

    year: int
    number: int

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def friday(self) -> date:
        """The last day on which people work."""
        return self.monday + timedelta(days=4)

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    def __contains__(self, day: date) -> bool:
        return self.monday <= day <= self.sunday

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"


def read_week(words: str) -> Week:
    """The week; raises ValueError for one that is written otherwise, or that its year does not have."""
    found = re.fullmatch(_PATTERN, words)
    if found is None:
        raise ValueError(words)
    date.fromisocalendar(int(found["year"]), int(found["number"]), 1)
    return Week(int(found["year"]), int(found["number"]))


def _week_name(value: str) -> str:
    try:
        return str(read_week(value))
    except ValueError:
        raise PydanticCustomError("iso_week", "not a week") from None


def _weeks_pattern() -> str:
    """A year has 53 weeks where 28 December is in the last of them."""
    long = "|".join(str(year) for year in range(1000, 3000) if date(year, 12, 28).isocalendar().week == 53)
    return f"^([12][0-9]{{3}}-W(0[1-9]|[1-4][0-9]|5[0-2])|({long})-W53)$"


WeekName = Annotated[
    str,
    AfterValidator(_week_name),
    Marks({"pattern": _weeks_pattern(), HINT: N_("A week by ISO 8601, such as 2026-W47")}),
]
"""A week as a key."""
