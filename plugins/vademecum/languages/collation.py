"""Takes a language's code; gives the order of its words and the letter that a word stands under."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache, partial

from vademecum.languages.alphabets import Alphabet, alphabet_of

SortKey = tuple[str, str, str]

# What follows z: code points after `z` that no word can hold, since punctuation has become a space by then.
_AFTER_Z = "{|}"
_PIECE = re.compile(r"[\W_]+|[0-9]+")
_NUMBER = "0"


def sort_key(code: str) -> Callable[[str], SortKey]:
    """Return the key function that sorts titles as readers of language `code` look them up.

    Letters decide first, then accents, then case (capitals first) and punctuation. Numbers sort by value and before
    letters; punctuation counts as a space, a space before everything. Keys are equal only for canonically equivalent
    texts, and each is computed once in a process.
    """
    return partial(_key, alphabet_of(code))


def initial(code: str, text: str) -> str:
    """Return the capital under which `text` stands in an index (Å for «Aarhus»), or `#` where it begins with none.

    Titles sorted with `sort_key` keep those of one initial together.
    """
    alphabet = alphabet_of(code)
    head = _key(alphabet, text)[0][:1]
    if head in ("", _NUMBER):
        return "#"
    own = dict(zip(_AFTER_Z, alphabet.after_z, strict=False))
    return own.get(head, head).upper()


@lru_cache(maxsize=65536)
def _key(alphabet: Alphabet, text: str) -> SortKey:
    spelled = alphabet.spell(_folded(text))
    return _letters(spelled, alphabet.after_z), spelled, unicodedata.normalize("NFD", text)


def _folded(text: str) -> str:
    """Return `text` in small letters, each accent a character of its own."""
    if text.isascii():
        return text.lower()
    # Twice: some capitals appear only when a sign is taken apart (™), some accents only in small letters (İ).
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())


def _letters(spelled: str, after_z: str) -> str:
    bare = spelled if spelled.isascii() else "".join(c for c in spelled if not unicodedata.combining(c))
    pieces = _PIECE.sub(_number_or_space, bare).strip(" ")
    return pieces.translate(dict(zip(map(ord, after_z), _AFTER_Z, strict=False)))


def _number_or_space(piece: re.Match[str]) -> str:
    digits = piece[0].lstrip("0")
    if not piece[0][0].isdigit():
        return " "
    return f"{_NUMBER}{chr(len(digits) + 1)}{digits}"
