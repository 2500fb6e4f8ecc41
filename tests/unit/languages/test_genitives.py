"""Takes words and a language; checks the genitives that need no list."""

import pytest

from vademecum.languages import Phrases, genitives


@pytest.mark.parametrize(
    ("words", "code", "expected"),
    [
        ("sygeplejersken", "da", ("sygeplejerskens",)),
        ("almen praksis", "da", ()),
        ("EPJ", "da", ("EPJs", "EPJ's")),
        ("CMIO'en", "da", ("CMIO'ens",)),
        ("verpleegkundige", "nl", ()),
        ("CMIO", "nl", ("CMIO's",)),
        ("Vektis", "nl", ()),
        ("Nictiz", "nl", ()),
        ("Zorginstituut", "nl", ("Zorginstituuts",)),
        ("nurse", "en", ("nurse's",)),
        ("nurses", "en", ()),
        ("NIS2", "en-GB", ("NIS2's",)),
        ("hospital", "fi", ()),
        ("", "da", ()),
    ],
)
def test_a_genitive_follows_the_rule_of_its_language(words: str, code: str, expected: tuple[str, ...]) -> None:
    """A language without a rule has none, and a bare apostrophe makes no word of its own."""
    assert genitives(words, code) == expected


@pytest.mark.parametrize("text", ["the nurses' ward", "the nurses’ ward", "nurses"])
def test_a_plural_with_an_apostrophe_is_the_plural(text: str) -> None:
    """That is why it needs no form."""
    assert [found.words for found in Phrases({"nurses": 1}).find(text)] == ["nurses"]
