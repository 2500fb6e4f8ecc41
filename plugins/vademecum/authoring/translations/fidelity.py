"""Takes a section of an original and what a translator made of it; gives each token that is damaged."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from posixpath import basename

from vademecum.catalogue import Section
from vademecum.languages import numbers
from vademecum.likeness import nearest
from vademecum.sources import Link, Token, TokenKind, blanked, tokens

Compared = tuple[TokenKind, str]
AddressOf = Callable[[Link], str]

_FREE = ("code", "number")
"""The kinds of tokens that a translation may well write in another way, where it did so before."""

_NAMING = ("citation", "reference", "address", "id")
"""The kinds of tokens that name something: one of them stands in the place of one that went, however unlike."""


@dataclass(frozen=True, slots=True)
class Damage:
    """A token that is in the translation and should not be (`found`), that should be and is not (`wanted`), or both.

    `at` is the offset in what the translator wrote, and `end` that behind what should not be there. `is_old` says of
    what is missing that the translation did without it before: so it may be meant.
    """

    kind: TokenKind
    found: str
    wanted: str
    at: int
    end: int = field(default=0, compare=False)
    is_old: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Languages:
    """The languages of original and translation, and what is compared of the addresses of links in each."""

    original: str
    language: str
    address_original: AddressOf
    address: AddressOf

    def of_original(self, words: str) -> tuple[Token, ...]:
        """The tokens of a section of the original."""
        return _all(words, self.original, self.address_original)

    def of_translation(self, words: str) -> tuple[Token, ...]:
        """The tokens of a section of the translation."""
        return _all(words, self.language, self.address)


def damages(section: Section, words: str, languages: Languages) -> Iterator[Damage]:
    """What differs in the tokens of what was written, in the order of the text.

    Where the translation already differed from what it was made from, as by a source for its own readers, it may go on;
    what of the original it went without is named all the same, but for code and numbers, which may be translated.
    """
    written = languages.of_translation(words)
    now = _counted(languages.of_original(section.now))
    have = _counted(written)
    base = _counted(languages.of_original(section.was)) if section.was else now
    own = _counted(languages.of_translation(section.own)) if section.own else base
    missing: list[_Missing] = []
    surplus: list[Token] = []
    for one in {**now, **have}:
        other = max(0, now[one] + own[one] - base[one])
        least, most = sorted((now[one], other))
        missing += [_Missing(*one)] * (least - have[one])
        missing += [_Missing(*one, is_old=True)] * (0 if one[0] in _FREE else now[one] - max(least, have[one]))
        surplus += _last([token for token in written if (token.kind, token.words) == one], have[one] - most)
    yield from sorted(_paired(surplus, missing, words), key=lambda damage: damage.at)


@dataclass(frozen=True)
class _Missing:
    """A token of the original that the translation lacks; `is_old` where it did so before."""

    kind: TokenKind
    words: str
    is_old: bool = False


def _all(words: str, language: str, address_of: AddressOf) -> tuple[Token, ...]:
    """With the numbers, by their value; the number of an item of a list is none."""
    found = tokens(words, address_of)
    text = blanked(words, [(token.start, token.end) for token in found])
    return *found, *(Token("number", f"{value:f}", start, end) for value, start, end in numbers(text, language))


def _counted(found: Iterable[Token]) -> Counter[Compared]:
    return Counter((token.kind, token.words) for token in found)


def _last(found: list[Token], count: int) -> list[Token]:
    return found[-count:] if count > 0 else []


def _of_same_name(words: str, missing: Iterable[str]) -> list[str]:
    """The addresses among these that lead to a file of the same name in another folder."""
    return [one for one in missing if "/" in one and basename(one) == basename(words.lstrip("!"))]


def _paired(surplus: list[Token], missing: list[_Missing], words: str) -> Iterator[Damage]:
    """What came in the place of what went is one damage: the most alike of the same kind."""
    for token in sorted(surplus, key=lambda token: token.start):
        same = [one for one in missing if one.kind == token.kind]
        is_only = sum(other.kind == token.kind for other in surplus) == 1
        like = _meant(token, [one.words for one in same], is_only)
        if like:
            missing.remove(next(one for one in same if one.words == like))
        # A number is told as it was written, not by its value.
        found = words[token.start : token.end] if token.kind == "number" else token.words
        yield Damage(token.kind, found, like, token.start, token.end)
    for one in missing:
        at = max(0, words.find(one.words.strip("[]{}!<>`\n ")))
        yield Damage(one.kind, "", one.words, at, is_old=one.is_old)


def _meant(token: Token, missing: list[str], is_only: bool) -> str:
    """The one of these that a token stands for: the most alike, else the only one; or nothing."""
    lower = {one.lower(): one for one in missing}
    # Of two numbers none is more alike; in the order of the text the guess is mostly right.
    guess = missing[:1] if token.kind == "number" else _of_same_name(token.words, missing)
    if not guess and is_only and len(missing) == 1 and token.kind in _NAMING:
        guess = [one for one in missing if one.startswith("!") == token.words.startswith("!")]
    return lower.get(nearest(token.words, lower), "") or next(iter(guess), "")
