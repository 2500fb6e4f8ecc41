"""Takes words; gives whether the fonts that come with cards have all their letters."""

from unicodedata import normalize

_RANGES = (range(0x20, 0x7F), range(0xA0, 0x17F), range(0x218, 0x21C))
_SIGNS = "\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u2022\u2039\u203a\u20ac\u2212\u2122"
"""Dashes, quotation marks, the ellipsis, the bullet, and the signs of the euro, of minus and of trade marks."""

LETTERS = frozenset(chr(code) for part in _RANGES for code in part) | frozenset(_SIGNS)
"""Latin as Europe writes it: ASCII, Latin-1, Latin Extended-A, four letters of Romanian, and signs of typesetting."""


def composed(words: str) -> str:
    """Words with a letter and its mark as one sign, on one line, and without marks that only say where to break."""
    return " ".join(normalize("NFC", words).replace("\xad", "").split())


def covered(words: str) -> bool:
    """Whether the fonts have every letter; one that they lack would be an empty box."""
    return LETTERS.issuperset(words)
