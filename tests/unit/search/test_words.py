"""Takes texts; checks their words, and the hidden words by which readers find a page too."""

from collections import Counter

import pytest

from vademecum.search.texts import Block, Text
from vademecum.search.words import hidden_words, vocabulary, whole_words, words_of

SPLIT = {"medicatieveiligheid": ("medicatie", "veiligheid"), "lægeråd": ("læge", "råd")}


def parts(word: str) -> tuple[str, ...]:
    """The parts of the compounds in `SPLIT`."""
    return SPLIT.get(word, ())


def test_words_are_counted_in_small_letters() -> None:
    """Those of the title too; numbers are none, and a word keeps its apostrophe."""
    text = Text("a/", "The CMIO", (Block(2, "", "the <CMIO&#39;s>"), Block(0, "", "24 ældre/yngre, to-do")))
    assert words_of(text) == Counter(["the", "cmio", "the", "cmio's", "ældre", "yngre", "to", "do"])
    assert vocabulary([Counter("ab"), Counter("bc")]) == Counter("abbc")


def test_parts_are_hidden_words() -> None:
    """But for those that are words of the page themselves."""
    hidden = hidden_words("nl", parts)
    assert hidden(["medicatieveiligheid"]) == ["medicatie", "veiligheid"]
    assert hidden(["medicatieveiligheid", "veiligheid"]) == ["medicatie"]


@pytest.mark.parametrize("language", ["nl", "da", "en"])
def test_danish_letters_can_be_typed_as_two(language: str) -> None:
    """In every language, for a name may have them; also those of a part."""
    hidden = hidden_words(language, parts)
    assert hidden(["sår", "økonomi", "ens"]) == ["oekonomi", "saar"]
    assert hidden(["lægeråd"]) == ["laege", "laegeraad", "læge", "raad", "råd"]


def test_only_danish_readers_type_other_accents_as_two_letters() -> None:
    """Others leave the accent off, which Pagefind does by itself."""
    assert hidden_words("da", whole_words({}))(["ärm", "ö"]) == ["aerm", "oe"]
    assert hidden_words("nl", whole_words({}))(["ärm", "ö", "é"]) == []
