"""Takes the words of a language in `words/`; gives compounds and sentences that look like that language."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

LANGUAGES = ("nl", "da", "en")
_WORDS = Path(__file__).parent / "words"


@dataclass(frozen=True)
class Vocabulary:
    """The words of one language; lists that stand for the same thing have the same order in every language."""

    first: Sequence[str]
    second: Sequence[str]
    units: Sequence[str]
    aspects: Sequence[str]
    sentences: Sequence[str]
    footnotes: Sequence[str]
    tabs: Sequence[str]
    columns: Sequence[str]
    moments: Sequence[str]
    note: str
    reading: str
    see: str
    welcome: str
    titles: Mapping[str, str]
    headings: Mapping[str, str]

    def word(self, number: int) -> str:
        """The compound of that number, counted from 0; numbers below 800 give different ones."""
        return self.first[number % len(self.first)] + self.second[number // len(self.first) % len(self.second)]

    def any_word(self, rng: Random) -> str:
        """Some compound."""
        return rng.choice(self.first) + rng.choice(self.second)

    def fill(self, sentence: str, rng: Random) -> str:
        """The sentence with words in its gaps."""
        return sentence.format(
            word=self.any_word(rng), other=self.any_word(rng), unit=rng.choice(self.units), number=rng.randint(3, 48)
        )

    def some(self, count: int, rng: Random) -> str:
        """A row of sentences, none of them twice."""
        return " ".join(self.fill(sentence, rng) for sentence in rng.sample(self.sentences, count))


def read_vocabulary(language: str) -> Vocabulary:
    """The words of one of the LANGUAGES."""
    raw: dict[str, Any] = tomllib.loads((_WORDS / f"{language}.toml").read_text(encoding="utf-8"))
    return Vocabulary(**raw)
