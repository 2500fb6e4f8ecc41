"""Takes two releases of the framework as values; checks what differs, by id."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.frameworks import VALUES, Values, release
from vademecum.model import Framework
from vademecum.projections.framework import Differences, compare

Change = Callable[[Values], object]

OLD = release()
LISTS = ("added", "removed", "renamed", "moved", "levels", "reworded")


def found(*changes: Change, old: Framework = OLD) -> Differences:
    """What differs once the release was changed."""
    return compare(old, release(*changes, version="2"))


def only(differences: Differences, name: str) -> list[dict[str, Any]]:
    """The changes of one sort, as JSON has them; there must be no others."""
    assert [other for other in LISTS if getattr(differences, other)] == [name]
    return [one.model_dump(by_alias=True, exclude_defaults=True) for one in getattr(differences, name)]


def rename(kind: str, old: str, new: str, *formerly: str) -> Change:
    """A change of an id: of the key alone, in the same place, with what it says that it was."""

    def change(values: Values) -> None:
        things = values[kind]
        values[kind] = {new if key == old else key: thing for key, thing in things.items()}
        values[kind][new] = {**things[old], "formerly": [*formerly]}
        for role in values["roles"].values():
            role["targets"] = {new if key == old else key: level for key, level in role["targets"].items()}

    return change


def setting(*path: str, to: Any) -> Change:
    """A change of one value."""

    def change(values: Values) -> None:
        for key in path[:-1]:
            values = values.setdefault(key, {})
        values[path[-1]] = to

    return change


def test_the_same_differs_in_nothing() -> None:
    """Version, day and the order of things do not count; both versions are named."""
    same = found(
        lambda values: values.update(roles=dict(reversed(values["roles"].items()))), setting("date", to="2027-01-01")
    )
    assert same.count == 0
    assert (same.old.version, str(same.old.date), same.new.version, str(same.new.date)) == (
        *("1", "2026-01-31", "2", "2027-01-01"),
    )


def test_what_is_new_is_named_as_a_whole() -> None:
    """Neither its levels nor its words are differences of their own."""
    role = {"group": "it", "name": {"nl": "CISO", "en": "CISO"}, "targets": {"bridging": 1}}
    assert only(found(setting("roles", "ciso", to=role)), "added") == [
        {"kind": "role", "id": "ciso", "name": {"nl": "CISO", "en": "CISO"}}
    ]
    competency = {**VALUES["competencies"]["bridging"], "name": {"nl": "Nieuw"}}
    assert only(
        found(setting("competencies", "new", to=competency), setting("roles", "cio", "targets", "new", to=1)), "added"
    ) == [{"kind": "competency", "id": "new", "name": {"nl": "Nieuw"}}]


@pytest.mark.parametrize(
    ("kind", "part", "key"),
    [
        ("role", "roles", "cmio"),
        ("competency", "competencies", "bridging"),
        ("cluster", "clusters", "value"),
        ("group", "groups", "leads"),
        ("level", "levels", "2"),
    ],
)
def test_what_is_gone_is_named_as_a_whole(kind: str, part: str, key: str) -> None:
    """With the name that it had."""
    name = VALUES[part][key] if kind == "group" else VALUES[part][key]["name"]
    differences = found(lambda values: values[part].pop(key))
    assert [(one.kind, one.id, one.name) for one in differences.removed] == [(kind, key, name)]
    assert (differences.added, differences.levels, differences.reworded) == ((), (), ())


def test_a_name_changes_in_one_language() -> None:
    """The others are not told."""
    assert only(found(setting("roles", "cio", "name", "da", to="CIO")), "renamed") == [
        {"kind": "role", "id": "cio", "name": {"da": {"old": "It-direktør", "new": "CIO"}}}
    ]


def test_an_id_is_followed_through_formerly() -> None:
    """Levels and words under the new id are those of the old one."""
    change = rename("competencies", "bridging", "connecting", "bridging")
    assert only(found(change), "renamed") == [{"kind": "competency", "id": "connecting", "former-id": "bridging"}]
    also = (
        change,
        setting("roles", "cmio", "targets", "connecting", to=2),
        setting("competencies", "connecting", "levels", "3", "nl", to="Lijmt."),
    )
    differences = found(*also)
    assert [(one.role, one.competency, one.old, one.new) for one in differences.levels] == [
        ("cmio", "connecting", 3, 2)
    ]
    assert [(one.id, one.language, one.old, one.new) for one in differences.reworded] == [
        ("connecting", "nl", "Brengt samen.", "Lijmt.")
    ]


def test_an_id_renamed_twice_is_followed() -> None:
    """Where all of its former ids are named."""
    assert only(found(rename("roles", "cio", "cdio", "chief", "cio")), "renamed") == [
        {"kind": "role", "id": "cdio", "former-id": "cio"}
    ]


def test_an_id_that_nobody_follows_is_gone() -> None:
    """And the other one is new."""
    differences = found(rename("roles", "cio", "cdio"))
    assert [one.id for one in differences.added] == ["cdio"]
    assert [one.id for one in differences.removed] == ["cio"]
    assert differences.renamed == ()


def test_a_former_id_that_is_there_still_is_no_renaming() -> None:
    """A rule reports it; here it is new, beside what it claims to have been."""
    new = {"group": "it", "name": {"nl": "X"}, "formerly": ["cio"]}
    assert [one["id"] for one in only(found(setting("roles", "other", to=new)), "added")] == ["other"]


def test_of_two_that_claim_an_id_the_first_was_it() -> None:
    """The other one is new."""
    new = {"group": "it", "name": VALUES["roles"]["cio"]["name"], "formerly": ["cio"]}
    differences = found(rename("roles", "cio", "one", "cio"), setting("roles", "two", to=new))
    assert [(one.id, one.former_id) for one in differences.renamed] == [("one", "cio")]
    assert [one.id for one in differences.added] == ["two"]


def test_two_that_became_one_are_both_named() -> None:
    """Neither is gone; levels are compared with those of the first."""
    merged = {**VALUES["competencies"]["bridging"], "formerly": ["bridging", "safety"]}
    differences = found(
        setting("competencies", to={"both": merged}),
        setting("roles", "cmio", "targets", to={"both": 3}),
        setting("roles", "cio", "targets", to={"both": 3}),
    )
    assert [(one.id, one.former_id) for one in differences.renamed] == [("both", "bridging"), ("both", "safety")]
    assert differences.renamed[1].name["en"].old == "Safety"
    assert (differences.added, differences.removed) == ((), ())
    assert [(one.role, one.old, one.new) for one in differences.levels] == [("cio", 2, 3)]


def test_one_that_became_part_of_another_is_named() -> None:
    """The other one keeps its id."""
    differences = found(
        lambda values: values["competencies"].pop("safety"),
        setting("competencies", "bridging", "formerly", to=["safety"]),
    )
    assert [(one.id, one.former_id) for one in differences.renamed] == [("bridging", "safety")]
    assert differences.removed == ()


def test_a_level_changes() -> None:
    """Also to none, and from none."""
    differences = found(
        setting("roles", "cmio", "targets", to={"bridging": 2, "safety": 2}),
        setting("roles", "cio", "targets", to={"bridging": 2}),
        old=release(lambda values: values["roles"]["cio"]["targets"].pop("bridging")),
    )
    assert only(differences, "levels") == [
        {"role": "cmio", "competency": "bridging", "old": 3, "new": 2},
        {"role": "cio", "competency": "bridging", "old": None, "new": 2},
        {"role": "cio", "competency": "safety", "old": 3, "new": None},
    ]


def test_a_level_of_an_organisation_is_told_apart() -> None:
    """It stands beside that of the model."""
    assert only(found(setting("roles", "cio", "own-targets", to={"safety": 1})), "levels") == [
        {"role": "cio", "competency": "safety", "old": None, "new": 1, "own": True}
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            ("roles", "cio", "full-name", "en"),
            {"kind": "role", "id": "cio", "what": "full-name", "old": "Chief information officer"},
        ),
        (("roles", "cio", "full-name", "da"), {"kind": "role", "id": "cio", "what": "full-name", "old": ""}),
        (("levels", "3", "name", "da"), {"kind": "level", "id": "3", "what": "name", "old": "Ledende"}),
        (("levels", "2", "test", "en"), {"kind": "level", "id": "2", "what": "test", "old": "Does."}),
        (
            ("competencies", "bridging", "levels", "2", "nl"),
            {"kind": "competency", "id": "bridging", "what": "descriptor", "level": 2, "old": "Vertaalt."},
        ),
        (
            ("competencies", "safety", "levels", "4", "en"),
            {"kind": "competency", "id": "safety", "what": "descriptor", "level": 4, "old": ""},
        ),
    ],
)
def test_words_change_in_one_language(path: tuple[str, ...], expected: dict[str, Any]) -> None:
    """With those before and after."""
    assert only(found(setting(*path, to="Changed.")), "reworded") == [
        {**expected, "language": path[-1], "new": "Changed."}
    ]


@pytest.mark.parametrize(
    ("path", "to", "expected"),
    [
        (("competencies", "safety", "cluster"), "value", ("competency", "safety", "cluster", "people", "value")),
        (("competencies", "safety", "code"), "B3", ("competency", "safety", "code", "B2", "B3")),
        (("roles", "cio", "group"), "leads", ("role", "cio", "group", "it", "leads")),
        (("clusters", "value", "code"), "C", ("cluster", "value", "code", "A", "C")),
    ],
)
def test_what_stands_elsewhere_has_moved(path: tuple[str, ...], to: str, expected: tuple[str, ...]) -> None:
    """To another cluster, group or code."""
    (move,) = only(found(setting(*path, to=to)), "moved")
    assert tuple(move.values()) == expected


def test_words_are_compared_in_the_languages_that_both_have() -> None:
    """A language more is no change of words."""
    differences = found(old=release(languages=["nl"]))
    assert (differences.languages, differences.count) == (("nl",), 0)


IDS = st.sampled_from(["a", "b", "c"])
WORDS = st.dictionaries(st.sampled_from(["nl", "en"]), st.sampled_from(["x", "y"]), max_size=2)
LEVELS = st.dictionaries(IDS, st.integers(0, 4), max_size=3)
RELEASES = st.fixed_dictionaries(
    {
        "version": st.just("1"),
        "languages": st.just(["nl", "en"]),
        "levels": st.dictionaries(st.sampled_from(["0", "4"]), st.fixed_dictionaries({"name": WORDS, "test": WORDS})),
        "clusters": st.dictionaries(IDS, st.fixed_dictionaries({"code": st.sampled_from("AB"), "name": WORDS})),
        "groups": st.dictionaries(IDS, WORDS),
        "roles": st.dictionaries(
            IDS,
            st.fixed_dictionaries(
                {"group": IDS, "name": WORDS, "full-name": WORDS, "targets": LEVELS, "own-targets": LEVELS},
                optional={"formerly": st.lists(IDS, max_size=2)},
            ),
        ),
        "competencies": st.dictionaries(
            IDS,
            st.fixed_dictionaries(
                {
                    "code": st.sampled_from("AB"),
                    "cluster": IDS,
                    "name": WORDS,
                    "levels": st.dictionaries(st.sampled_from(["0", "4"]), WORDS),
                },
                optional={"formerly": st.lists(IDS, max_size=2)},
            ),
        ),
    }
)


def plain(values: Values) -> Values:
    """What of a release is compared: not what it was, and no level for a competency that it does not hold."""
    known = values["competencies"]
    for role in values["roles"].values():
        role.pop("formerly", None)
        for key in ("targets", "own-targets"):
            role[key] = {name: level for name, level in role[key].items() if name in known}
    for competency in known.values():
        competency.pop("formerly", None)
        competency["levels"] = {level: words for level, words in competency["levels"].items() if words}
    return values


@settings(deadline=None, max_examples=300)
@given(RELEASES, RELEASES)
def test_there_is_no_difference_only_where_nothing_differs(one: Values, other: Values) -> None:
    """Nothing that may differ goes untold, whatever ids were renamed."""
    first, second = Framework.model_validate(one), Framework.model_validate(other)
    assert compare(first, first).count == 0
    assert (compare(first, second).count == 0) == (plain(one) == plain(other))
