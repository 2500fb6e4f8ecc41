"""Takes 500 running words of each language, counted by hand; holds sentences, syllables and scores to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from vademecum.languages.readability import Counts, count, score
from vademecum.languages.sentences import sentences, words
from vademecum.languages.syllables import syllables

FOLDER = Path(__file__).with_name("running_words")
SPELLED_OUT = ["en", "nl"]
"""Languages whose fixture has the syllables of each word, as `word/2`; in the Danish one a star marks a long word."""


@dataclass(frozen=True)
class Passage:
    """A fixture: the figures of its head, and its blocks of sentences of tokens as they were marked."""

    figures: dict[str, float]
    blocks: list[list[list[str]]]

    def marked(self) -> Iterator[tuple[str, str]]:
        """Every token with its mark, which is empty where it has none."""
        return (parted(token) for block in self.blocks for sentence in block for token in sentence)


def read(code: str) -> Passage:
    """The fixture of a language."""
    head, *blocks = (FOLDER / f"{code}.txt").read_text(encoding="utf-8").split("\n\n")
    figures = [line[2:].split(": ") for line in head.splitlines() if ": " in line]
    return Passage(
        {name: float(number) for name, number in figures},
        [[line.split() for line in block.splitlines()] for block in blocks],
    )


def parted(token: str) -> tuple[str, str]:
    """A token and its mark."""
    if "/" in token:
        word, _, number = token.rpartition("/")
        return word, number
    return token.replace("*", ""), "*" if "*" in token else ""


def plain(block: list[list[str]]) -> list[str]:
    """The sentences of a block, without the marks."""
    return [" ".join(parted(token)[0] for token in sentence) for sentence in block]


def counted(passage: Passage, code: str) -> Counts:
    """The counts of a passage, whose sentences are told apart by the code under test."""
    texts = [" ".join(plain(block)) for block in passage.blocks]
    parts = (count(text[begin:end], code) for text in texts for begin, end in sentences(text, code))
    return sum(parts, Counts())


@pytest.mark.parametrize("code", ["da", "en", "nl"])
def test_every_sentence_is_told_apart(code: str) -> None:
    """Each block falls into the sentences that a reader sees."""
    for block in read(code).blocks:
        text = " ".join(plain(block))
        assert [text[begin:end] for begin, end in sentences(text, code)] == plain(block)


@pytest.mark.parametrize("code", SPELLED_OUT)
def test_syllables_of_running_words(code: str) -> None:
    """At least 97 of 100 words have the number of syllables that a reader counts."""
    by_hand = [(token, int(number)) for token, number in read(code).marked() if number]
    found = [(token, number, sum(syllables(word, code) for word in words(token))) for token, number in by_hand]
    wrong = [f"{token}: {number}, not {ours}" for token, number, ours in found if ours != number]
    assert len(wrong) <= 0.03 * len(by_hand), wrong


def test_long_words_of_running_words() -> None:
    """The long words are those with a star."""
    wrong = [token for token, mark in read("da").marked() if count(token, "da").long_words != len(mark)]
    assert wrong == []


@pytest.mark.parametrize("code", ["da", "en", "nl"])
def test_score_of_running_words(code: str) -> None:
    """Words and sentences are as counted by hand, and the score is within 3 points of the score by hand."""
    passage = read(code)
    ours = counted(passage, code)
    assert (ours.words, ours.sentences) == (passage.figures["words"], passage.figures["sentences"])
    assert score(ours, code) == pytest.approx(passage.figures["score"], abs=3)


@pytest.mark.parametrize("code", SPELLED_OUT)
def test_head_sums_up_the_marks(code: str) -> None:
    """The figures of a fixture's head belong to its words."""
    numbers = [int(number) for _, number in read(code).marked() if number]
    assert len(numbers) == read(code).figures["words"] >= 500
    assert sum(numbers) == read(code).figures["syllables"]
