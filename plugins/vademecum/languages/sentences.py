"""Takes plain text and a language's code; gives where its sentences begin and end, and the words of a text."""

import re
import unicodedata
from collections.abc import Iterator

from vademecum.languages.abbreviations import BEFORE_NUMBERS, INSIDE, OPENERS, ORDINAL_POINT, of_language

# Which of a pair opens differs by language, so any may; the last three are single quotes that look like other signs.
_QUOTES = r"\"'«»“”„‟‘’\u2039\u203a\u201a"
_CLOSERS = rf"[{_QUOTES})\]]*"
_MARK = re.compile(rf"(?P<mark>[.!?…]+)(?P<closed>{_CLOSERS})(?=\s|$)")
_GAP = re.compile(rf"\s+(?P<open>[{_QUOTES}(\[]*)(?P<word>[^\W_]+|§)")
_TOKEN = re.compile(rf"[^\s{_QUOTES}(\[/]*$")
_WORD = re.compile(r"[^\W_]+(?:(?:['’\u2011.-]|(?<=\d),(?=\d))[^\W_]+)*")
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield the begin and end of each sentence in `text`, as offsets without the space around it.

    A sentence ends at a full stop, an ellipsis, a question or exclamation mark, with the quotes and brackets that it
    closes, where after a space a capital, a digit, «§» or an opening quote follows. The points of abbreviations,
    initials, ordinal numbers and a number that opens a sentence («1. Kies») are none, nor is a colon or semicolon.
    A single line break is a space. The end of the text ends the last sentence, with or without a mark.
    """
    begin = 0
    for found in _MARK.finditer(text):
        after = _GAP.match(text, found.end())
        if after and _begins(after) and _ends(text[begin : found.start()], found, after["word"], language):
            yield from _trimmed(text, begin, found.end())
            begin = found.end()
    yield from _trimmed(text, begin, len(text))


def words(text: str) -> list[str]:
    """Return the words of `text` in their order, composed (NFC), without the marks around them.

    A word holds a letter, so numbers alone are none («2018», «3,5», «68%»), but «NIS2» is. An apostrophe, hyphen or
    point between two letters or digits belongs to the word («CMIO's», «ICT-team», «d.w.z»); a slash does not.
    """
    plain = unicodedata.normalize("NFC", text).replace(_SOFT_HYPHEN, "")
    return [found[0] for found in _WORD.finditer(plain) if any(map(str.isalpha, found[0]))]


def _trimmed(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[begin:end]
    if part.strip():
        yield begin + len(part) - len(part.lstrip()), begin + len(part.rstrip())


def _begins(after: re.Match[str]) -> bool:
    # «eHealth» begins a sentence; a quotation does so whatever its first letter.
    quoted = after["open"].strip("([")
    return bool(quoted) or not after["word"][:2].islower()


def _ends(before: str, mark: re.Match[str], following: str, language: str) -> bool:
    """Whether the mark after `before` ends a sentence, given that what follows could begin one."""
    if mark["mark"] != "." or mark["closed"].strip(")]"):
        return True
    last = _TOKEN.search(before)
    token = last[0] if last else ""
    if token.isdecimal():
        return _number_ends(token, before, following, language)
    return not token[:1].isalpha() or _word_ends(token, following, language)


def _number_ends(token: str, before: str, following: str, language: str) -> bool:
    if before.strip() == token:
        return False
    # Danish writes «den 6. 5. 2025» and «1. 2. og 3. klasse»; years have four digits.
    return not (language.partition("-")[0] in ORDINAL_POINT and len(token) <= 2 and following[:1].isdecimal())


def _word_ends(token: str, following: str, language: str) -> bool:
    folded = token.casefold()
    if following[:1].isdecimal():
        return folded not in of_language(BEFORE_NUMBERS, language) | of_language(INSIDE, language)
    if re.fullmatch(r"[^\W\d_](?:\.[^\W\d_])*", token) and token.isupper():
        # Initials, unless a word follows that is no name: «plan B. Het», «the U.S. The».
        return following in of_language(OPENERS, language)
    return folded not in of_language(INSIDE, language)
