"""Takes what files say; checks where they are found to differ."""

from collections.abc import Mapping
from dataclasses import replace

from vademecum.verification.claims import EXTRA, MISSING, Claims, Difference, Key, OneOf, Reading, Value
from vademecum.verification.comparison import compare, compare_languages, distinct

A, B = ("cmio", "a"), ("cmio", "b")


def reading(file: str, cells: Mapping[Key, Claims], part: bool = False, joined: bool = False) -> Reading:
    """What a file says."""
    return Reading(file, "nl", cells, part, joined)


def differences(*readings: Reading, elsewhere: tuple[Key, ...] = ()) -> list[Difference]:
    """Where they differ."""
    return compare(readings, elsewhere)[1]


def test_files_that_say_the_same_agree() -> None:
    """What one of them cannot say does not count, and a part need not have all cells."""
    one, other = reading("1", {A: {"level": 3, "code": "A1"}, B: {"level": 2}}), reading("2", {A: {"level": 3}, B: {}})
    part = reading("3", {A: {"descriptor": "x"}}, part=True)
    agreed, found = compare([one, other, part], ())
    assert (agreed, found) == ({A: {"level": 3, "code": "A1", "descriptor": "x"}, B: {"level": 2}}, [])


def test_one_against_most_is_named() -> None:
    """With what it says, what most say, how many these are and one of them."""
    files = [reading(str(number), {A: {"level": level}}) for number, level in enumerate((3, 2, 3))]
    assert differences(*files) == [Difference("1", (A,), "level", 2, 3, 2, "0")]


def test_of_two_the_first_counts() -> None:
    """Both sides are named either way."""
    found = differences(reading("1", {A: {"level": 2}}), reading("2", {A: {"level": 3}}))
    assert found == [Difference("2", (A,), "level", 3, 2, 1, "1")]


def test_a_number_is_no_word() -> None:
    """A level in quotes is no level."""
    said: tuple[Value, ...] = (3, "3", 3)
    files = [reading(str(number), {A: {"level": level}}) for number, level in enumerate(said)]
    assert [(one.file, one.said) for one in differences(*files)] == [("1", "3")]


def test_a_cell_that_is_missing_or_too_much_is_named() -> None:
    """By what more files have."""
    full, bare = {A: {"level": 3}, B: {"level": 1}}, {A: {"level": 3}}
    few = differences(reading("1", full), reading("2", full), reading("3", bare))
    assert few == [Difference("3", (B,), MISSING, None, None, 2, "1")]
    many = differences(reading("1", full), reading("2", bare), reading("3", bare))
    assert many == [Difference("1", (B,), EXTRA, None, None, 2, "2")]


def test_a_file_need_not_have_what_stands_apart() -> None:
    """In another file that makes one with it; what it has itself is compared."""
    other = ("cio", "a")
    full, bare = reading("1", {A: {"level": 3}, other: {"level": 1}}), {A: {"level": 3}}
    part = Reading("2", "nl", bare, apart=frozenset({"cio"}))
    assert differences(full, part) == []
    assert [one.what for one in differences(full, replace(part, apart=frozenset()))] == [MISSING]
    assert [one.what for one in differences(full, replace(part, cells={A: {"level": 2}}))] == ["level"]


def test_a_joined_file_may_have_cells_of_other_languages() -> None:
    """And no others; they are no cells of this language."""
    files = [reading(name, {A: {"level": 3}}) for name in "12"] + [reading("3", {A: {"level": 3}, B: {}}, joined=True)]
    agreed, found = compare(files, (B,))
    assert (set(agreed), found) == ({A}, [])
    assert [one.what for one in differences(*files)] == [EXTRA]


def test_words_of_other_languages_fit_where_one_of_them_is_meant() -> None:
    """They have no say in what most say."""
    borrowed = OneOf(frozenset({"x", "y"}))
    files = [reading("1", {A: {"descriptor": borrowed}}), reading("2", {A: {"descriptor": "x"}})]
    assert differences(*files) == []
    files[1] = reading("2", {A: {"descriptor": "z"}})
    assert [(one.file, one.others) for one in differences(*files)] == [("1", "z")]


def test_the_name_of_another_level_is_no_second_difference() -> None:
    """Only a name that does not fit the level that most say is."""
    right: Claims = {"level": 3, "level-name": "Leidend"}
    wrong: tuple[Claims, ...] = ({"level": 2, "level-name": "Toepassend"}, {"level": 3, "level-name": "Leider"})
    for claims, what in zip(wrong, ("level", "level-name"), strict=True):
        files = [reading(name, {A: right}) for name in "12"] + [reading("3", {A: claims})]
        assert [one.what for one in differences(*files)] == [what]


def test_the_same_of_several_cells_is_one_difference() -> None:
    """And it says whether those are all that the file has."""
    old: dict[Key, Claims] = {A: {"version": "1"}, B: {"version": "1"}}
    new: dict[Key, Claims] = {A: {"version": "2"}, B: {"version": "2"}}
    found = differences(reading("1", old), reading("2", old), reading("3", new))
    assert found == [Difference("3", (A, B), "version", "2", "1", 2, "1", all_cells=True)]


def test_languages_agree_on_what_has_no_language() -> None:
    """Levels and codes, not words."""
    agreed: dict[str, Mapping[Key, Claims]] = {
        "nl/": {A: {"level": 3, "level-name": "Leidend"}},
        "da/": {A: {"level": 2, "level-name": "Ledende"}},
        "en/": {A: {"level": 3, "level-name": "Leading"}, B: {"level": 1}},
    }
    assert compare_languages(agreed) == [Difference("da/", (A,), "level", 2, 3, 2, "nl/")]


def test_what_is_found_twice_is_told_once() -> None:
    """The first time."""
    first, again = (Difference("1", (A,), "level", 2, 3, 2, example) for example in "ab")
    assert distinct([first, again]) == (first,)
