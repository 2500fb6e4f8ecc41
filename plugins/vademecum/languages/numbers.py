"""Takes text in a language; gives the numbers in it by their value, however the language writes them."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from vademecum.languages.locales import locale_of

_SPACES = "\u00a0\u202f"


def numbers(text: str, code: str) -> Iterator[tuple[Decimal, int, int]]:
    """Each number with its stretch; what a word ends with, as in «NIS2», is none. A date is three, a time is two."""
    decimal, pattern = _pattern(code)
    for match in pattern.finditer(text):
        digits = "".join("." if sign == decimal else sign for sign in match[0] if sign.isdigit() or sign == decimal)
        yield Decimal(digits).normalize(), *match.span()


@lru_cache(maxsize=64)
def _pattern(code: str) -> tuple[str, re.Pattern[str]]:
    symbols = locale_of(code).number_symbols["latn"]
    decimal = str(symbols["decimal"])
    group = f"[{re.escape(str(symbols['group']))}{_SPACES}]"
    grouped = rf"[0-9]{{1,3}}(?:{group}[0-9]{{3}})+(?![0-9])"
    return decimal, re.compile(rf"(?<![^\W_])(?:{grouped}|[0-9]+)(?:{re.escape(decimal)}[0-9]+)?")
