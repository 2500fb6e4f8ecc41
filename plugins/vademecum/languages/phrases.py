"""Takes words and phrases with what they mean; finds them in running text, whole words only."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from vademecum.shelf import identity

Meaning = TypeVar("Meaning")

_WORD = re.compile(r"[^\W_]+(?:['’./-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Found(Generic[Meaning]):
    """A phrase at its place in a text: offsets, the words as they stand there, and what was said of the phrase."""

    start: int
    end: int
    words: str
    meaning: Meaning


class Phrases(Generic[Meaning]):
    """Phrases to look for. A capital at the begin of a word does not count; any other one does («IT» is not «it»).

    A phrase that means None is found only where it keeps others from being found inside it.
    """

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        """Take each phrase with its meaning; of two that are spelled alike the last one counts."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        self._sets: dict[str, list[frozenset[str]]] = {}
        for phrase, meaning in meanings.items():
            if words := tuple(map(plain, _WORD.findall(phrase))):
                self._by_first.setdefault(words[0], []).append((words, meaning))
                self._sets.setdefault(words[0], []).extend([frozenset(words)] if meaning is not None else ())
        for same in self._by_first.values():
            same.sort(key=lambda entry: -len(entry[0]))

    @cached_property
    def identity(self) -> bytes:
        """What differs wherever a phrase or its meaning does, as far as `repr` shows a meaning."""
        return identity(repr(self._by_first))

    def may_be_in(self, text: str) -> bool:
        """Whether all words of a phrase that means something stand anywhere in a text: a look before a closer one."""
        there = frozenset(map(plain, frozenset(_WORD.findall(text))))
        return any(words <= there for word in there & self._sets.keys() for words in self._sets[word])

    def find(self, text: str) -> Iterator[Found[Meaning]]:
        """Each phrase in a text, the longest where several begin; it takes time in proportion to the text."""
        words = [plain(word) for word in _WORD.findall(text)]
        places: list[tuple[int, int]] = []
        at = 0
        while at < len(words):
            found = self._at(words, at) if words[at] in self._by_first else None
            if found:
                places = places or [match.span() for match in _WORD.finditer(text)]
                start, end = places[at][0], places[at + len(found[0]) - 1][1]
                yield Found(start, end, " ".join(text[start:end].split()), found[1])
            at += len(found[0]) if found else 1

    def _at(self, words: list[str], at: int) -> tuple[tuple[str, ...], Meaning] | None:
        phrases = self._by_first[words[at]]
        here = tuple(words[at : at + len(phrases[0][0])])
        return next((entry for entry in phrases if here[: len(entry[0])] == entry[0]), None)


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A word as it is compared: a small letter first, unless another capital follows, and straight apostrophes."""
    straight = word.replace("’", "'")
    return straight if straight[1:] != straight[1:].lower() else straight.lower()


def same_words(phrases: Iterable[str]) -> frozenset[str]:
    """Phrases as they are compared."""
    return frozenset(" ".join(map(plain, _WORD.findall(phrase))) for phrase in phrases)
