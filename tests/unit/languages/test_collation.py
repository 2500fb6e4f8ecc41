"""Takes titles; checks that they stand where readers of their language look them up."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vademecum.languages import initial, sort_key

LANGUAGES = st.sampled_from(["da", "nl", "en", "de", "sv", "xx"])
LETTERS = st.text(alphabet="aAåÅäæÆøØöoOüuyzZeéEßij0123 9-_.ĳœ\u030a\u0301", max_size=8)
TEXTS = LETTERS | st.text(max_size=8)

IN_ORDER = {
    "Danish letters follow z": ("da", ["zebra", "Ærø", "Ølgod", "Åkirkeby"]),
    "Danish aa is å": ("da", ["Zealand", "Ærø", "Ølgod", "aa", "Aabenraa", "Åkirkeby", "Aakjær", "Aarhus", "Åstrup"]),
    "Danish aa inside a word": ("da", ["Sandgren", "Sandgærdet", "Sandgøj", "Sandgaard"]),
    "Danish å goes before aa": ("da", ["Ågård", "Aagaard"]),
    "Danish compound with two a": ("da", ["dataansvar", "database", "metadataadgang", "metadatabank"]),
    "Danish compound of a and å": ("da", ["skemaform", "skemaz", "skemaåbning"]),
    "Danish accents follow their letter": ("da", ["Myller", "Müller", "Myre", "Tær", "Tär", "Tør", "Tör"]),
    "Norwegian as Danish": ("nb", ["zoo", "ære", "øre", "Aasen", "åtte"]),
    "Swedish å ä ö": ("sv", ["zoo", "åtta", "ära", "öra"]),
    "Dutch ij is i and j": ("nl", ["ijking", "ijs", "Ik", "yoga"]),
    "Dutch ligature": ("nl", ["ijs", "ĳs", "ijsje"]),
    "accents break ties only": ("nl", ["een", "één", "eend", "idee", "ideeën", "ideeenbus"]),
    "umlauts stand with their letter": ("de", ["Arzt", "Ärzte", "Arztes", "Ofen", "Öffnung", "Offnungs"]),
    "ß is ss": ("de", ["Masse", "Maße", "Massen"]),
    "capitals break ties only": ("en", ["Board", "board", "boards", "Boat"]),
    "numbers by value": ("en", ["2 roles", "10 roles", "Annex 9", "Annex 10", "Annex 10a", "Annex 010b"]),
    "a space goes before letters": ("en", ["data lake", "data-safe", "dataset"]),
    "opening marks do not count": ("nl", ["«Besturen»", "bestuur", "(bestuurder)"]),
    "unknown languages by base letter": ("xx", ["Aabc", "åbd", "Ærb", "aerc", "øa", "zz"]),
    "other scripts follow Latin": ("en", ["zoo", "Ωmega", "Ява"]),
}


@pytest.mark.parametrize(("code", "expected"), IN_ORDER.values(), ids=IN_ORDER.keys())
def test_titles_are_in_the_order_of_their_language(code: str, expected: list[str]) -> None:
    """Whatever the order they come in, titles sort as listed."""
    assert sorted(reversed(expected), key=sort_key(code)) == expected


@given(LANGUAGES, TEXTS, TEXTS)
@example("da", "å", "a\u030a")
@example("da", "aå", "aa\u030a")
def test_only_the_same_text_has_the_same_key(code: str, one: str, other: str) -> None:
    """The order is total: two texts tie only where Unicode holds them for the same."""
    key = sort_key(code)
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (key(one) == key(other)) == same


@given(LANGUAGES, st.lists(TEXTS, max_size=6), st.permutations(range(6)))
def test_the_order_does_not_depend_on_the_order_of_arrival(code: str, texts: list[str], places: list[int]) -> None:
    """Any shuffle of the same texts sorts to the same list of keys."""
    shuffled = [texts[place] for place in places if place < len(texts)]
    key = sort_key(code)
    assert sorted(map(key, shuffled)) == sorted(map(key, texts))


@given(LANGUAGES, st.lists(TEXTS, max_size=8))
def test_titles_of_one_initial_stand_together(code: str, texts: list[str]) -> None:
    """An index with a heading for each initial shows each heading once."""
    initials = [initial(code, text) for text in sorted(texts, key=sort_key(code))]
    headings = [one for one, before in zip(initials, [None, *initials], strict=False) if one != before]
    assert len(headings) == len(set(headings))


@given(st.integers(min_value=0), st.integers(min_value=0))
def test_numbers_sort_by_value(one: int, other: int) -> None:
    """Any two numbers, however long, sort as numbers do."""
    key = sort_key("en")
    assert (key(f"Annex {one}")[0] < key(f"Annex {other}")[0]) == (one < other)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("da", "Aarhus", "Å"),
        ("da", "århus", "Å"),
        ("da", "Ærø", "Æ"),
        ("da", "øre", "Ø"),
        ("da", "Ångström", "Å"),
        ("nl", "Aalsmeer", "A"),
        ("nl", "ĳs", "I"),
        ("nl", "één", "E"),
        ("de", "Übung", "U"),
        ("en", "Ærø", "A"),
        ("en", "112", "#"),
        ("en", "…", "#"),
        ("en", "", "#"),
        ("nl", "«Goed bestuur»", "G"),
        ("en", "Ява", "Я"),
    ],
)
def test_the_initial_is_the_letter_in_the_languages_index(code: str, text: str, expected: str) -> None:
    """A title stands under the capital of the letter that it sorts by."""
    assert initial(code, text) == expected


def test_a_region_sorts_as_its_language() -> None:
    """Danish in Greenland has the order of Danish."""
    assert sorted(["å", "z"], key=sort_key("da-gl")) == ["z", "å"]
