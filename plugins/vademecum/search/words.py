"""Takes texts; gives their words, and the hidden words of each: parts of compounds, and how readers type a word."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from vademecum.search.texts import Text

Parts = Callable[[str], tuple[str, ...]]
"""Gives the parts of a compound, in small letters; nothing for a word that is none."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LETTERS = {"æ": "ae", "ø": "oe", "å": "aa"}
_ALSO: Mapping[str, Mapping[str, str]] = {"da": {"ö": "oe", "ä": "ae"}}
"""Letters that only a reader of this language types so; for all others an accent is left off, as Pagefind does."""


def whole_words(vocabulary: Mapping[str, int]) -> Parts:
    """Splits nothing: each word stays as it is."""
    return lambda word: ()


def words_of(text: Text) -> Counter[str]:
    """How often each word stands in a text and its title, in small letters."""
    whole = "\n".join((text.title, *(block.words for block in text.blocks)))
    return Counter(_WORD.findall(whole.lower()))


def vocabulary(counts: Iterable[Counter[str]]) -> Counter[str]:
    """How often each word stands in all texts together."""
    found: Counter[str] = Counter()
    for count in counts:
        found.update(count)
    return found


def hidden_words(language: str, parts: Parts) -> Callable[[Iterable[str]], list[str]]:
    """What gives the hidden words of a page from its words: those that are none of its words themselves, by letter."""
    fold = _folding(language)

    @cache
    def of_word(word: str) -> frozenset[str]:
        split = parts(word)
        return frozenset({*split, *map(fold, (word, *split))})

    def of_page(words: Iterable[str]) -> list[str]:
        known = set(words)
        return sorted(set().union(*map(of_word, known)) - known)

    return of_page


def _folding(language: str) -> Callable[[str], str]:
    letters = str.maketrans({**_LETTERS, **_ALSO.get(language, {})})
    return lambda word: word.translate(letters)
