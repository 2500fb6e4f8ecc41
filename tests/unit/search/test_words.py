"""Takes texts; checks their words, and the hidden words by which readers find a page too."""

import pytest

from vademecum.search.texts import Block, Text
from vademecum.search.words import hidden_words, words_of

SPLIT = {"medicatieveiligheid": ("medicatie", "veiligheid"), "lægeråd": ("læge", "råd")}


def parts(word: str) -> tuple[str, ...]:
    """The parts of the compounds in `SPLIT`."""
    return SPLIT.get(word, ())


def test_words_are_in_small_letters() -> None:
    """Those of the title too; numbers are none, and a word keeps its apostrophe."""
    text = Text("a/", "The CMIO", (Block(2, "", "the <CMIO&#39;s>"), Block(0, "", "24 ældre/yngre, to-do")))
    assert words_of(text) == {"the", "cmio", "cmio's", "ældre", "yngre", "to", "do"}


def test_parts_are_hidden_words() -> None:
    """But for those that are words of the page themselves."""
    hidden = hidden_words("nl", parts)
    assert hidden(frozenset({"medicatieveiligheid"})) == ["medicatie", "veiligheid"]
    assert hidden(frozenset({"medicatieveiligheid", "veiligheid"})) == ["medicatie"]


@pytest.mark.parametrize("language", ["nl", "da", "en"])
def test_danish_letters_can_be_typed_as_two(language: str) -> None:
    """In every language, for a name may have them; also those of a part."""
    hidden = hidden_words(language, parts)
    assert hidden(frozenset({"sår", "økonomi", "ens"})) == ["oekonomi", "saar"]
    assert hidden(frozenset({"lægeråd"})) == ["laege", "laegeraad", "læge", "raad", "råd"]


def test_only_danish_readers_type_other_accents_as_two_letters() -> None:
    """Others leave the accent off, which Pagefind does by itself."""
    assert hidden_words("da", parts)(frozenset({"ärm", "ö"})) == ["aerm", "oe"]
    assert hidden_words("nl", parts)(frozenset({"ärm", "ö", "é"})) == []
