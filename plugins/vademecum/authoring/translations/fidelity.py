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


@dataclass(frozen=True, slots=True)
class Damage:
    """A token that is in the translation and should not be (`found`), that should be and is not (`wanted`), or both.

    `at` is the offset in what the translator wrote, and `end` that behind what should not be there.
    """

    kind: TokenKind
    found: str
    wanted: str
    at: int
    end: int = field(default=0, compare=False)


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

    Where the translation already differed from what it was made from, as by a source for its own readers, it may go on.
    """
    written = languages.of_translation(words)
    now = _counted(languages.of_original(section.now))
    have = _counted(written)
    base = _counted(languages.of_original(section.was)) if section.was else now
    own = _counted(languages.of_translation(section.own)) if section.own else base
    wanted: dict[TokenKind, list[str]] = {}
    surplus: list[Token] = []
    for one in {**now, **have}:
        other = max(0, now[one] + own[one] - base[one])
        least, most = sorted((now[one], other))
        wanted.setdefault(one[0], []).extend([one[1]] * (least - have[one]))
        surplus += _last([token for token in written if (token.kind, token.words) == one], have[one] - most)
    yield from sorted(_paired(surplus, wanted, words), key=lambda damage: damage.at)


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


def _paired(surplus: list[Token], wanted: dict[TokenKind, list[str]], words: str) -> Iterator[Damage]:
    """What came in the place of what went is one damage: the most alike of the same kind."""
    for token in sorted(surplus, key=lambda token: token.start):
        missing = wanted.get(token.kind, [])
        lower = {one.lower(): one for one in missing}
        # Of two numbers none is more alike; in the order of the text the guess is mostly right.
        guess = missing[:1] if token.kind == "number" else _of_same_name(token.words, missing)
        like = lower.get(nearest(token.words, lower), "") or next(iter(guess), "")
        if like:
            missing.remove(like)
        # A number is told as it was written, not by its value.
        found = words[token.start : token.end] if token.kind == "number" else token.words
        yield Damage(token.kind, found, like, token.start, token.end)
    for kind, missing in wanted.items():
        for one in missing:
            yield Damage(kind, "", one, max(0, words.find(one.strip("[]{}!<>`\n "))))
