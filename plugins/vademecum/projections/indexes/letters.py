"""Takes the letter that heads a section; gives the id of its heading."""

from vademecum.catalogue import slugify


def letter_key(letter: str) -> str:
    """An id that keeps its meaning when letters come and go; what is no Latin letter has its code point."""
    return f"letter-{slugify(letter) or f'{ord(letter[0]):x}'}"
