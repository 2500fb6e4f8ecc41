"""Takes a mistyped word and what there is; checks which one it is taken for, and when for none."""

import pytest

from vademecum.likeness import having, is_slip, nearest, nearest_path


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("sumary", ["title", "summary"], "summary"),
        ("role:cmoi", ["role:cio", "role:cmio"], "role:cmio"),
        ("role:nobody", ["role:cnio", "role:cmio"], ""),
        ("rol:cmio", ["role:cio", "role:cmio"], "role:cmio"),
        ("xyz", ["title", "summary"], ""),
        ("title", [], ""),
    ],
)
def test_the_nearest_word_is_the_one_that_was_meant(word: str, known: list[str], expected: str) -> None:
    """A slip of the pen finds its word; what is like nothing finds nothing."""
    assert nearest(word, known) == expected


def test_the_nearest_word_does_not_depend_on_the_order() -> None:
    """Of two that are equally near the same one is always chosen."""
    words = {"aab", "aac"}
    assert nearest("aaa", sorted(words)) == nearest("aaa", sorted(words, reverse=True)) != ""


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("wannacry", "committee-2018-wannacry"),
        ("WannaCry", "committee-2018-wannacry"),
        ("weekly-2018", "weekly-2018-wannacry-x"),
        ("comitee-2018-wannacry", "committee-2018-wannacry"),
        ("cry", ""),
        ("", ""),
    ],
)
def test_a_part_finds_the_whole(word: str, expected: str) -> None:
    """Where nothing is like it: one that ends in it, else the shortest that has it between hyphens."""
    assert nearest(word, ["weekly-2018-wannacry-x", "committee-2018-wannacry"]) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("checklist:digital-strategi", "checklist:boardroom-strategy"),
        ("practice:co-creation-and-rapid-testing", "practice:co-creation"),
        ("practice:samskabelse-og", "practice:co-creation"),
        ("telemedicin", "practice:remote-care"),
        ("role:digital-strategi", ""),
    ],
)
def test_what_it_is_called_finds_it(word: str, expected: str) -> None:
    """By its title in any language, by whole words of its id, or by the beginning of a word; never across kinds."""
    called = {
        "checklist:boardroom-strategy": ["Digital strategi: hvad bestyrelsen spørger om"],
        "practice:co-creation": ["Samskabelse og hurtig afprøvning"],
        "practice:remote-care": ["Telemedicinsk konsultation"],
        "role:cmio": [],
    }
    assert nearest(word, called, called) == expected


@pytest.mark.parametrize("word", ["stuegang-2024", "2024", "ward-2024-25"])
def test_a_year_is_no_likeness(word: str) -> None:
    """It says nothing of what is meant, unless one alone has it."""
    known = ["dspt-changes-2024-25", "audit-2024"]
    assert nearest(word, known) == ""
    assert nearest("2024", ["audit-2024", "nao-2020"]) == "audit-2024"


def test_a_path_is_sought_in_its_folder_first() -> None:
    """By the beginning of the file's name; elsewhere by its spelling."""
    known = ["da/praksis/samskabelse-og-hurtig-afproevning.md", "da/roller/samskabelse.md", "da/samskabelse.png"]
    assert nearest_path("da/praksis/samskabelse.md", known) == known[0]
    assert nearest_path("da/rolle/samskabelse.md", known) == known[1]
    assert nearest_path("xyz/q", known) == ""


def test_a_slip_is_told_from_another_name() -> None:
    """Who wrote nearly the same knows what it is called."""
    assert (is_slip("cmoi", "cmio"), is_slip("digital-strategi", "boardroom")) == (True, False)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], ["aa-road", "loeb", "zee"]),
        (["paa"], ["loeb"]),
        (["på", "lob"], ["loeb"]),
        (["LØB"], ["loeb"]),
        (["patient", "zee"], ["zee"]),
        (["patiënt"], ["zee"]),
        (["zee", "loeb"], []),
        (["aa"], ["aa-road"]),
        (["aaroad"], ["aa-road"]),
    ],
)
def test_words_find_what_has_all_of_them(words: list[str], found: list[str]) -> None:
    """In the id or a name, as parts of words, with or without accents, hyphens and spaces."""
    known = {"aa-road": (), "loeb": ("På løb",), "zee": ("Patiëntenzee",)}
    assert having(words, known) == found


@pytest.mark.parametrize(
    ("word", "name"),
    [("telemedicin", "Fælles Medicinkort"), ("nat", "AVT"), ("tele", "tender"), ("natplan", "batenplan")],
)
def test_letters_inside_other_words_are_no_likeness(word: str, name: str) -> None:
    """A slip changes few letters."""
    assert nearest(word, [name]) == ""
    assert not is_slip(word, name)


@pytest.mark.parametrize(("word", "key"), [("naam", "name"), ("titel", "title"), ("xyz", "")])
def test_of_few_known_ones_half_a_word_is_enough(word: str, key: str) -> None:
    """A form has few keys: a word of another language is a slip for one."""
    assert nearest(word, ["name", "title", "year"], of_few=True) == key
    assert nearest("naam", ["name"]) == ""
