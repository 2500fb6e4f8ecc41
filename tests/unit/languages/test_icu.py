"""Compares our order of words with that of ICU, and says where the two differ on purpose; icu/README.md has the how."""

from pathlib import Path

import pytest

from vademecum.languages import initial, sort_key

ICU = Path(__file__).parent / "icu"


def words(code: str) -> list[str]:
    """The words of a language in the order of ICU."""
    return (ICU / f"{code}.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("code", ["da", "nl"])
def test_two_hundred_words_are_in_the_order_of_icu(code: str) -> None:
    """Whatever order they come in."""
    expected = words(code)
    assert len(set(expected)) == 200
    assert sorted(reversed(expected), key=sort_key(code)) == expected
    assert sorted(sorted(expected), key=sort_key(code)) == expected


def test_the_words_show_what_is_hard() -> None:
    """Danish letters and aa behind z, Dutch ij as i and j, accents, hyphens, numbers and capitals."""
    for code, expected in {
        "da": ["2", "10", "zoo", "ære", "øre", "Aabenraa", "Ådal"],
        "nl": ["2", "10", "Aabenraa", "Ådal", "ijzer", "Ik", "IJmuiden", "één", "een"],
    }.items():
        assert set(expected) <= set(words(code))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("da", ["dataansvarlig", "database"]),
        ("da", ["it-fundament", "it i to tempi", "it-sikkerhed"]),
        ("nl", ["rvt", "'s-Hertogenbosch", "stuurgroep"]),
    ],
    ids=["compound", "hyphen-is-a-space", "opening-mark"],
)
def test_where_we_differ_from_icu_on_purpose(code: str, expected: list[str]) -> None:
    """Each list is in our order."""
    assert sorted(reversed(expected), key=sort_key(code)) == expected


def test_a_compound_of_two_a_stands_under_its_first_letter() -> None:
    """ICU reads dataansvarlig as it would datånsvarlig."""
    assert initial("da", "dataansvarlig") == "D"
