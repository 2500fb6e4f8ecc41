"""Takes sentences with numbers; checks what they are worth in each language."""

from decimal import Decimal

import pytest

from vademecum.languages import numbers


def values(text: str, code: str) -> list[str]:
    """The numbers of a text, as plain digits."""
    return [f"{value:f}" for value, _, _ in numbers(text, code)]


@pytest.mark.parametrize(
    ("english", "danish"),
    [
        ("1,710 hours", "1.710 timer"),
        ("p = 0.030", "p = 0,03"),
        ("1,234,567.5", "1.234.567,5"),
        ("at 14:30 on 24 May 2026", "kl. 14.30 den 24. maj 2026"),
        ("24% of 1710", "24 % af 1\u00a0710"),
        ("from 2014-2016, 3, 4.", "fra 2014-2016, 3, 4."),
    ],
)
def test_the_same_number_is_written_differently(english: str, danish: str) -> None:
    """What counts is its value."""
    assert values(english, "en") == values(danish, "da") == values(danish, "nl") != []


def test_letters_before_digits_make_a_name() -> None:
    """As in NIS2; those behind it make an ordinal or a unit."""
    assert values("NIS2, B1, 12th, 5G", "en") == ["12", "5"]


def test_each_number_has_its_place() -> None:
    """From its first to its last sign."""
    text = "Det tog 1.710,5 timer."
    assert [(value, text[start:end]) for value, start, end in numbers(text, "da")] == [(Decimal("1710.5"), "1.710,5")]
