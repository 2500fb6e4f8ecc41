"""Takes texts; gives the hidden words of each: parts of compounds, and how readers type a word."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from vademecum.search.texts import Text

Parts = Callable[[str], tuple[str, ...]]
"""Gives the parts of a compound, in small letters; nothing for a word that is none."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LETTERS = {"æ": "ae", "ø": "oe", "å": "aa"}
_ALSO: Mapping[str, Mapping[str, str]] = {"da": {"ö": "oe", "ä": "ae"}}
"""Letters that only a reader of this language types so; for all others an accent is left off, as Pagefind does."""


def words_of(text: Text) -> frozenset[str]:
    """The words of a text and its title, in small letters."""
    whole = "\n".join((text.title, *(block.words for block in text.blocks)))
    return frozenset(_WORD.findall(whole.lower()))


def hidden_words(language: str, parts: Parts) -> Callable[[frozenset[str]], list[str]]:
    """What gives the hidden words of a page from its words: those that are none of its words themselves, by letter."""
    fold = _folding(language)

    @cache
    def of_word(word: str) -> frozenset[str]:
        split = parts(word)
        return frozenset({*split, *map(fold, (word, *split))})

    def of_page(words: frozenset[str]) -> list[str]:
        return sorted(frozenset().union(*map(of_word, words)) - words)

    return of_page


def _folding(language: str) -> Callable[[str], str]:
    letters = str.maketrans({**_LETTERS, **_ALSO.get(language, {})})
    return lambda word: word.translate(letters)
