"""Takes codes, items and numbers; checks how each language names, joins and writes them."""

from decimal import Decimal

import pytest

from vademecum.languages import (
    country_name,
    direction,
    format_number,
    is_language,
    join_list,
    known_languages,
    language_name,
    regional,
)


@pytest.mark.parametrize(
    ("code", "reader", "expected"),
    [
        ("da", "nl", "Deens"),
        ("nl", "da", "nederlandsk"),
        ("da", "da", "dansk"),
        ("en", "en", "English"),
        ("pt-br", "en", "Brazilian Portuguese"),
        ("qqq", "nl", "qqq"),
    ],
)
def test_a_language_is_named_in_the_readers_language(code: str, reader: str, expected: str) -> None:
    """Names are CLDR's; an unknown code is its own name."""
    assert language_name(code, reader) == expected


@pytest.mark.parametrize(
    ("code", "reader", "expected"),
    [
        ("nl", "da", "Nederlandene"),
        ("dk", "nl", "Denemarken"),
        ("gb", "en", "United Kingdom"),
        ("eu", "da", "Den Europæiske Union"),
        ("q0", "nl", "Q0"),
    ],
)
def test_a_country_is_named_in_the_readers_language(code: str, reader: str, expected: str) -> None:
    """Countries and the Union have CLDR's names; an unknown code is shown in capitals."""
    assert country_name(code, reader) == expected


@pytest.mark.parametrize(
    ("items", "code", "expected"),
    [
        (["a", "b", "c"], "nl", "a, b en c"),
        (["a", "b", "c"], "da", "a, b og c"),
        (["a", "b", "c"], "en", "a, b and c"),
        (["a", "b"], "nl", "a en b"),
        (["a"], "nl", "a"),
        ([], "nl", ""),
    ],
)
def test_items_are_joined_as_in_a_sentence(items: list[str], code: str, expected: str) -> None:
    """The last two items have the language's «and» between them."""
    assert join_list(items, code) == expected


@pytest.mark.parametrize(
    ("number", "code", "expected"),
    [
        (1234567, "nl", "1.234.567"),
        (1234567, "en", "1,234,567"),
        (Decimal("1234.5"), "da", "1.234,5"),
        (0.12345, "nl", "0,123"),
        (-1, "da", "-1"),
    ],
)
def test_a_number_has_the_languages_separators(number: float | Decimal, code: str, expected: str) -> None:
    """Thousands and decimals are set apart as the reader expects."""
    assert format_number(number, code) == expected


@pytest.mark.parametrize(
    ("number", "code", "decimals", "expected"),
    [(3.0, "nl", 1, "3,0"), (3, "en", 1, "3.0"), (3, "da", 0, "3"), (2.75, "en", 1, "2.8"), (0.0, "da", 1, "0,0")],
)
def test_a_number_can_have_a_set_number_of_decimals(number: float, code: str, decimals: int, expected: str) -> None:
    """Zeros too, so that numbers below each other line up."""
    assert format_number(number, code, decimals) == expected


@pytest.mark.parametrize(
    ("code", "expected"), [("nl", "ltr"), ("da", "ltr"), ("ar", "rtl"), ("he", "rtl"), ("qqq", "ltr")]
)
def test_a_language_is_written_in_a_direction(code: str, expected: str) -> None:
    """An unknown one from left to right."""
    assert direction(code) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [("nl", "nl-NL"), ("da", "da-DK"), ("en", "en-GB"), ("de", "de-DE"), ("pt-br", "pt-BR"), ("qqq", "qqq")],
)
def test_a_language_has_the_region_where_it_is_mostly_spoken(code: str, expected: str) -> None:
    """English is the European one here; an unknown code has no region."""
    assert regional(code) == expected


@pytest.mark.parametrize(("code", "known"), [("nl", True), ("da", True), ("sv", True), ("dk", False), ("", False)])
def test_a_code_is_that_of_a_language_or_not(code: str, known: bool) -> None:
    """A country's is not."""
    assert is_language(code) is known


def test_the_codes_of_all_languages_are_languages() -> None:
    """In order, each once, with those of the site and without the codes of countries."""
    codes = known_languages()
    assert codes == sorted(set(codes))
    assert all(map(is_language, codes))
    assert {"nl", "da", "en"} <= set(codes)
    assert "dk" not in codes
