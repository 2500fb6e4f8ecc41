"""Takes the languages of a site; gives how a server reads from `Accept-Language` which one a reader wants most."""

import re
from collections.abc import Sequence
from typing import Final

_WEIGHTS: Final = (
    r"(?:;\s*q=1(?:\.0*)?\s*)?",
    *(rf";\s*q=0\.{tenth}[0-9]*\s*" for tenth in range(9, 0, -1)),
    r";\s*q=0\.0[0-9]?[1-9]\s*",
)
"""Quality values from the most wanted down to what is hardly wanted; 0 is «not at all» (RFC 9110, 12.4.2)."""


def preferences(languages: Sequence[str]) -> list[str]:
    """Regular expressions to look for, the first that is found decides; its one group is the language.

    They look for what a reader wants most first. Of what is wanted alike, the first in the header is found.
    """
    codes = "|".join(re.escape(code) for code in sorted(languages, key=len, reverse=True))
    return [rf"(?:^|,)\s*({codes})(?:-[A-Za-z0-9]+)*\s*{weight}(?:,|$)" for weight in _WEIGHTS]
