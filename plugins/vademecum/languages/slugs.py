"""Takes words; gives them as a part of an address."""

import re
import unicodedata

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "đ": "d", "ł": "l", "þ": "th", "ð": "d"})


def slugify(text: str) -> str:
    """A part of an address: lower-case ASCII letters, digits and single hyphens («Ærø» becomes `aeroe`)."""
    letters = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
