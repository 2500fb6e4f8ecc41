"""Takes a day or a month; gives it as a language writes it in full."""

import datetime

from babel import dates

from vademecum.languages.locales import locale_of


def format_date(date: datetime.date, code: str) -> str:
    """Return the day in the long form of CLDR: «5 maart 2026», «5. marts 2026», «5 March 2026»."""
    return dates.format_date(date, "long", locale=locale_of(code))


def format_month(year: int, month: int, code: str) -> str:
    """Return the month with its year: «maart 2026».

    Raises ValueError for a month outside 1 to 12.
    """
    return dates.format_skeleton("yMMMM", datetime.date(year, month, 1), locale=locale_of(code))
