"""Takes counts and sentences; checks the formulas and what they count."""

import pytest

from vademecum.languages.readability import Counts, count, formula, score

HUNDRED = Counts(sentences=10, words=100, long_words=20, syllables=150)


@pytest.mark.parametrize(
    ("code", "name", "higher_is_easier", "author"),
    [
        ("en", "Flesch Reading Ease", True, "Flesch (1948)"),
        ("en-gb", "Flesch Reading Ease", True, "Flesch (1948)"),
        ("nl", "Flesch-Douma", True, "Douma (1960)"),
        ("da", "LIX", False, "Björnsson (1968)"),
        ("fi", "LIX", False, "Björnsson (1968)"),
    ],
)
def test_each_language_has_its_formula(code: str, name: str, higher_is_easier: bool, author: str) -> None:
    """A formula says which way it points and where it comes from; a language without its own has LIX."""
    found = formula(code)
    assert (found.name, found.higher_is_easier) == (name, higher_is_easier)
    assert author in found.source


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", 206.835 - 10.15 - 126.9),
        ("nl", 206.84 - 9.3 - 115.5),
        ("da", 10 + 20),
    ],
)
def test_score_by_hand(code: str, expected: float) -> None:
    """Ten words a sentence, three syllables in two words and a fifth of long words give the points worked out here."""
    assert score(HUNDRED, code) == pytest.approx(expected)


@pytest.mark.parametrize("code", ["da", "en", "nl"])
def test_longer_sentences_are_harder(code: str) -> None:
    """The same words in half the sentences move the score in the direction that the formula names."""
    longer = Counts(sentences=5, words=100, long_words=20, syllables=150)
    assert (score(longer, code) < score(HUNDRED, code)) == formula(code).higher_is_easier


def test_counts_of_a_sentence() -> None:
    """A sentence has its words, those of more than six letters, and their syllables."""
    assert count("De patiënt belt in 2018 de CMIO’s.", "nl") == Counts(1, 6, 1, 1 + 3 + 1 + 1 + 1 + 4)


@pytest.mark.parametrize(
    ("word", "long"), [("styrer", 0), ("rollens", 1), ("it-drift", 1), ("it-vagt", 0), ("CMIO'er", 0)]
)
def test_a_long_word_has_seven_letters(word: str, long: int) -> None:
    """Hyphens and apostrophes are no letters."""
    assert count(word, "da").long_words == long


@pytest.mark.parametrize("text", ["", "2018.", "–"])
def test_text_without_a_word_is_no_sentence(text: str) -> None:
    """It counts for nothing, so that it does not shorten the sentences around it."""
    assert count(text, "en") == Counts()


def test_counts_add_up() -> None:
    """Parts sum up to the whole."""
    parts = (count("It works.", "en"), count("People like it.", "en"))
    assert sum(parts, Counts()) == Counts(2, 5, 0, 6)


def test_nothing_has_no_score() -> None:
    """Where there is no word there is nothing to measure."""
    with pytest.raises(ValueError, match="no words to measure"):
        score(Counts(), "nl")
