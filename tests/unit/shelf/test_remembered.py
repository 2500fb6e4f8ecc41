"""The shelf in memory: what it keeps, and for how long."""

import pytest

from vademecum.shelf import RememberingShelf

MADE: list[str] = []


def upper(words: str) -> str:
    """Words in capitals, and a word of having made them."""
    MADE.append(words)
    return words.upper()


@pytest.fixture(autouse=True)
def nothing_made() -> None:
    """Begin each test with nothing made."""
    MADE.clear()


def test_a_value_is_made_once_for_the_same_inputs() -> None:
    """From one `with` to the next, and within one."""
    shelf = RememberingShelf()
    for _ in range(2):
        with shelf:
            assert [shelf.made("a", upper, "words") for _ in range(2)] == ["WORDS", "WORDS"]
    assert MADE == ["words"]


def test_other_inputs_make_another_value() -> None:
    """A place has one value, the newest."""
    shelf = RememberingShelf()
    for words in ("one", "two", "one"):
        with shelf:
            assert shelf.made("a", upper, words) == words.upper()
    assert MADE == ["one", "two", "one"]


def test_what_nobody_asked_for_is_made_anew() -> None:
    """Else it would grow with every file that ever was."""
    shelf = RememberingShelf()
    for place in ("a", "b", "a"):
        with shelf:
            shelf.made(place, upper, "words")
    assert len(MADE) == 3


def test_what_fails_drops_nothing() -> None:
    """A build that stops has not asked for all."""
    shelf = RememberingShelf()
    with shelf:
        shelf.made("a", upper, "one")
    with pytest.raises(ValueError, match="stop"), shelf:
        shelf.made("b", upper, "two")
        raise ValueError("stop")
    with shelf:
        shelf.made("a", upper, "one")
        shelf.made("b", upper, "two")
    assert MADE == ["one", "two"]
