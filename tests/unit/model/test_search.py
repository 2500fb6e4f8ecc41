"""Takes words that readers type; checks what is wrong with them."""

import pytest

from tests.unit.model.reading import fault, faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["search"]


def test_an_entry_has_words_by_language() -> None:
    """In their order, without the spaces around them."""
    read = valid(SHAPE, "practice:a: {nl: [een, ' twee '], en: [one]}")
    assert read == {"practice:a": {"nl": ("een", "twee"), "en": ("one",)}}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("practice: {nl: [een]}", "1:1"),
        ("practice:a: {}", "1:13"),
        ("practice:a: [een]", "1:13"),
        ("practice:a: {nl: []}", "1:18"),
        ("practice:a: {nl: een}", "1:18"),
        ("practice:a: {nl: ['']}", "1:19"),
        ("practice:a: {nl: [een, ' ']}", "1:24"),
        ("practice:a: {nl: [een, 7510]}", "1:24"),
    ],
)
def test_a_fault_has_its_place(text: str, place: str) -> None:
    """At the name of the entry, or at the word."""
    assert faults(SHAPE, text) == {(place, "type-wrong")}


def test_what_an_empty_word_should_be_is_said() -> None:
    """By its language, which is the key that an author looks for."""
    found = fault(SHAPE, "practice:a: {nl: ['']}")
    assert (found["key"], getattr(found["expected"], "msgid", "")) == ("nl", "text that is not empty")
