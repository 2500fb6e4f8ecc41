"""Takes small vocabularies; checks how words are split by them."""

from time import process_time

import pytest

from vademecum.languages import Splitter

DUTCH = dict.fromkeys(
    ["kwaliteit", "zorg", "patiënten", "dossier", "huis", "arts", "tafel", "bestuur", "heid", "ver"], 4
)
DANISH = dict.fromkeys(["arbejde", "gang", "sikkerhed", "sundhed", "patient", "børn", "data", "for", "hed"], 4)
ENGLISH = dict.fromkeys(["board", "room", "check", "list", "over", "sight", "go", "live"], 4)


@pytest.mark.parametrize(
    ("code", "vocabulary", "word", "parts"),
    [
        ("nl", DUTCH, "zorgdossier", ("zorg", "dossier")),
        ("nl", DUTCH, "Kwaliteitszorg", ("kwaliteit", "zorg")),
        ("nl", DUTCH, "patiëntendossiers", ("patiënten", "dossiers")),
        ("nl", DUTCH, "huisartsenzorgdossier", ("huis", "arts", "zorg", "dossier")),
        ("nl-BE", DUTCH, "bestuurstafel", ("bestuur", "tafel")),
        ("da", DANISH, "arbejdsgang", ("arbejde", "gang")),
        ("da", DANISH, "patientsikkerheden", ("patient", "sikkerheden")),
        ("da", DANISH, "børnedata", ("børn", "data")),
        ("en", ENGLISH, "boardroom", ("board", "room")),
        ("en", ENGLISH, "checklist", ("check", "list")),
        ("fi", {"sairaala": 4, "hoito": 4}, "sairaalahoito", ("sairaala", "hoito")),
    ],
)
def test_a_compound_has_parts(code: str, vocabulary: dict[str, int], word: str, parts: tuple[str, ...]) -> None:
    """With what links them left out; the last one as it is inflected."""
    assert Splitter(code, vocabulary).parts(word) == parts


@pytest.mark.parametrize(
    ("code", "vocabulary", "word"),
    [
        ("nl", DUTCH, "zorg"),
        ("nl", DUTCH, "zorgtaart"),
        ("nl", DUTCH, "zorgheid"),
        ("nl", DUTCH, "verzorg"),
        ("nl", DUTCH, "zorgsdossierx"),
        ("nl", DUTCH, "dossier2"),
        ("nl", DUTCH, ""),
        ("nl", DUTCH, "zorg" * 11),
        ("da", DANISH, "fordata"),
        ("da", DANISH, "sundhed"),
        ("en", ENGLISH, "oversight"),
        ("en", ENGLISH, "boardsroom"),
    ],
)
def test_what_is_no_compound_stays_whole(code: str, vocabulary: dict[str, int], word: str) -> None:
    """Where anything is left over, is an ending or a function word, or is linked as no word is."""
    assert Splitter(code, vocabulary).parts(word) == ()


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("it-bestuurstafel", ("it", "bestuur", "tafel")),
        ("go-live", ("go", "live")),
        ("e-mail", ("mail",)),
        ("op-zorg", ("zorg",)),
    ],
)
def test_a_hyphen_parts_whatever_stands_around_it(word: str, parts: tuple[str, ...]) -> None:
    """Known or not, but for a single letter and for a function word."""
    assert Splitter("nl", DUTCH).parts(word) == parts


def test_fewest_parts_come_before_longest() -> None:
    """And of as many parts the way whose first one is longest."""
    words = dict.fromkeys(["huisarts", "huisartsen", "artsen", "zorg", "huis"], 4)
    assert Splitter("nl", words).parts("huisartsenzorg") == ("huisartsen", "zorg")


@pytest.mark.parametrize(("count", "parts"), [(3, ()), (4, ("zorg", "dossier"))])
def test_a_short_word_must_be_frequent(count: int, parts: tuple[str, ...]) -> None:
    """It may stand in a longer one by chance; a long one need not be."""
    assert Splitter("nl", {"zorg": count, "dossier": 1}).parts("zorgdossier") == parts


def test_a_word_with_its_link_is_no_word_of_its_own() -> None:
    """Where it is as rare as in «sundheds- og …»."""
    words = {"sundhed": 9, "sundheds": 1, "data": 9}
    assert Splitter("da", words).parts("sundhedsdata") == ("sundhed", "data")


def test_time_grows_with_the_number_of_words() -> None:
    """The longest words of many parts, and each again."""
    splits = Splitter("nl", dict.fromkeys(["aaaa" * count for count in range(1, 10)], 9))
    before = process_time()
    for number in range(2000):
        splits.parts("a" * (number % 40))
        splits.parts(f"{'a' * 30}{number:b}".replace("0", "e").replace("1", "a"))
    assert process_time() - before < 5
