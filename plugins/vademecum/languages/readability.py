"""Takes sentences and a language's code; gives how easy they are to read, by the formula of that language."""

from collections.abc import Callable
from dataclasses import dataclass

from vademecum.languages.sentences import words
from vademecum.languages.syllables import syllables

_SHORT = 6


@dataclass(frozen=True)
class Counts:
    """How much a text has of what the formulas weigh; counts of parts add up to the counts of the whole."""

    sentences: int = 0
    words: int = 0
    long_words: int = 0
    """Words of more than six letters; hyphens, apostrophes and digits are no letters."""
    syllables: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Return the counts of both texts together."""
        return Counts(
            self.sentences + other.sentences,
            self.words + other.words,
            self.long_words + other.long_words,
            self.syllables + other.syllables,
        )


@dataclass(frozen=True)
class Formula:
    """A measure of how easy a text reads, with where it comes from."""

    name: str
    higher_is_easier: bool
    source: str
    """Author, year and title."""
    score: Callable[[Counts], float]
    """Points for counts with at least one word; else ZeroDivisionError."""


def formula(language: str) -> Formula:
    """Return the formula that is used for a language, whatever its region.

    English: Flesch's reading ease, Dutch: Douma's version of it, Danish and every other language: LIX, which needs no
    syllables. Points of one formula say nothing about those of another.
    """
    return _FORMULAS.get(language.partition("-")[0], _LIX)


def count(sentence: str, language: str) -> Counts:
    """Return the counts of one sentence: plain text, whose sentences the caller has told apart.

    The convention for a page is the caller's: a heading is no sentence and stays out, an item of a list is one, or as
    many as `sentences` finds in it. Text without a word («2018.») is no sentence: all its counts are 0.
    """
    found = words(sentence)
    return Counts(
        sentences=int(bool(found)),
        words=len(found),
        long_words=sum(_letters(word) > _SHORT for word in found),
        syllables=sum(syllables(word, language) for word in found),
    )


def score(counts: Counts, language: str) -> float:
    """Return the points of a text by its language's formula, not rounded.

    Raises ValueError where there is no word to measure.
    """
    if not counts.words or not counts.sentences:
        raise ValueError("no words to measure")
    return formula(language).score(counts)


def reading_ease(counts: Counts) -> float:
    """Return 206.835 - 1.015 x words per sentence - 84.6 x syllables per word; 100 is very easy, 0 very hard.

    Flesch (1948), A new readability yardstick, where words per sentence count 1.015 and syllables per 100 words 0.846.
    """
    return 206.835 - 1.015 * _sentence_length(counts) - 84.6 * _word_length(counts)


def douma(counts: Counts) -> float:
    """Return 206.84 - 0.93 x words per sentence - 77 x syllables per word; 100 is very easy, 0 very hard.

    Douma (1960), De leesbaarheid van landbouwbladen, who fitted Flesch's formula to the longer words of Dutch.
    """
    return 206.84 - 0.93 * _sentence_length(counts) - 77 * _word_length(counts)


def lix(counts: Counts) -> float:
    """Return words per sentence + long words per 100 words; 25 is very easy, 60 very hard.

    Björnsson (1968), Läsbarhet, where a word is long from seven letters.
    """
    return _sentence_length(counts) + 100 * counts.long_words / counts.words


def _sentence_length(counts: Counts) -> float:
    return counts.words / counts.sentences


def _word_length(counts: Counts) -> float:
    return counts.syllables / counts.words


def _letters(word: str) -> int:
    return sum(map(str.isalpha, word))


_LIX = Formula("LIX", False, "Carl-Hugo Björnsson (1968), Läsbarhet. Stockholm: Liber", lix)
_FORMULAS = {
    "da": _LIX,
    "en": Formula(
        "Flesch Reading Ease",
        True,
        "Rudolf Flesch (1948), A new readability yardstick. Journal of Applied Psychology 32, 221–233",
        reading_ease,
    ),
    "nl": Formula(
        "Flesch-Douma",
        True,
        "W.H. Douma (1960), De leesbaarheid van landbouwbladen. Wageningen: Landbouwhogeschool, bulletin 17",
        douma,
    ),
}
