"""Takes words and the room for them; checks how wide they are taken to be, and in which lines they stand."""

import pytest

from vademecum.projections.matrix.lettering import broken, longest, width


def test_wide_letters_take_more_room() -> None:
    """And larger ones, and more of them."""
    assert width("ill", 14) < width("non", 14) < width("NON", 14) < width("MWM", 14)
    assert width("non", 28) == pytest.approx(2 * width("non", 14))
    assert width("", 14) == 0


def test_words_stand_in_as_few_lines_as_they_fit() -> None:
    """Broken between words only."""
    assert broken("Werkproces, data en platform", 1000, 14) == ("Werkproces, data en platform",)
    room = width("data en platform", 14)
    assert broken("Werkproces, data en platform", room, 14) == ("Werkproces,", "data en platform")
    assert broken("", 100, 14) == ()


@pytest.mark.parametrize("room", [200, 120, 98])
def test_no_line_is_wider_than_its_room(room: float) -> None:
    """A word too long for a line is broken with a hyphen, and none of its letters is lost."""
    lines = broken("Bekwaamheidsontwikkelingsprogramma en meer", room, 14)
    assert all(width(line, 14) <= room for line in lines)
    assert "".join(line.removesuffix("-") for line in lines).replace(" ", "") == (
        "Bekwaamheidsontwikkelingsprogrammaenmeer"
    )


def test_few_letters_are_never_left_alone() -> None:
    """A word short enough stays whole, even beyond its room; a longer one leaves three letters on each line."""
    assert broken("Ansvar", 1, 14) == ("Ansvar",)
    assert broken("Ansvarlig", 1, 14) == ("Ans-", "varlig")


def test_the_longest_word_counts() -> None:
    """It alone decides whether a room is wide enough without breaking a word."""
    assert longest("en werkproces en", 14) == width("werkproces", 14)
    assert longest("", 14) == 0
