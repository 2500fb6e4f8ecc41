"""Takes facts that name what does not exist; checks that each is reported at its place, with the word it may mean."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from tests.unit.posts import FILES, post
from vademecum.checks.fact_unknown import check
from vademecum.diagnostics import Phrase

HOW = {"command": "vademecum explain fact-unknown", "does": Phrase("shows how")}
NEW = {"command": "vademecum new role …", "does": Phrase("makes it")}
LISTS = {
    "item": ("checklists", "      competencies: [strategy]", "      concepts: [cloud, recrd]", "6:25"),
    "law": ("law", "  country: nl", "  concepts: [cloud, recrd]", "3:21"),
}


@pytest.mark.parametrize("of", LISTS)
def test_a_concept_that_does_not_exist_is_reported_at_its_place(of: str, tmp_path: Path) -> None:
    """Of a law and of an item, as of a text."""
    name, line, concepts, place = LISTS[of]
    file = FACTS[f"data/{name}.yml"].replace(line, f"{concepts}\n{line}")
    files = FACTS | {f"data/{name}.yml": file, "nl/nis2.md": text("checklist", "nis2")}
    (found,) = check(catalogue_of(tmp_path, files))
    assert str(found.span).endswith(f"data/{name}.yml:{place}")
    assert found.values == {
        "key": "concepts",
        "value": "recrd",
        "nearest": "record",
        "where": "docs/data/concepts.yml",
        **HOW,
    }


def test_every_name_of_a_list_is_answered_at_once(tmp_path: Path) -> None:
    """Also where one of them is written as no id can be."""
    lists: dict[str, list[str]] = {"roles": ["CIO", "Two words", "coi"], "concepts": ["Cloud"], "authors": ["Anna B"]}
    files = FACTS | {"nl/blog/a.md": text("post", "a", date="2026-01-02", **lists)}
    found = [
        (one.values["key"], one.values["value"], one.values["nearest"]) for one in check(catalogue_of(tmp_path, files))
    ]
    assert {("roles", "CIO", "cio"), ("roles", "Two words", ""), ("roles", "coi", "cio")} <= set(found)
    assert {("concepts", "Cloud"), ("authors", "Anna B")} <= {one[:2] for one in found}


def test_a_heading_that_no_role_has_is_reported(tmp_path: Path) -> None:
    """A profile would lack the section; one that some role has is right."""
    files = FACTS | {
        "data/matrix.yml": "profile: [mandate, mandat]\n",
        "nl/cio.md": text("role", "cio", "## Mandaat {#mandate}\n\nVeel.\n"),
    }
    (found,) = check(catalogue_of(tmp_path, files))
    assert str(found.span).endswith("data/matrix.yml:1:20")
    assert found.values == {
        "key": "profile",
        "value": "mandat",
        "nearest": "mandate",
        "where": Phrase("the texts"),
        **HOW,
    }


def test_no_heading_is_missed_while_a_role_cannot_be_read(tmp_path: Path) -> None:
    """It may be the one that has it."""
    files = FACTS | {
        "data/matrix.yml": "profile: [mandate]\n",
        "nl/cio.md": "---\nkind: role\nid: cio\ntitle: [\n---\n",
    }
    assert list(check(catalogue_of(tmp_path, files))) == []


GROUPS = "comparisons:\n  - [cmio, cio]\n  - [cio, cmoi]\n"
TARGETS = "organisation: {nl: Huis}\ntargets:\n  cmoi:\n    bridging: 1\n  cio:\n    bridgng: 2\n"


def test_a_comparison_names_roles_that_exist(tmp_path: Path) -> None:
    """Each other one is reported where it stands in its group."""
    (found,) = check(catalogue_of(tmp_path, FACTS | {"data/matrix.yml": GROUPS}))
    assert str(found.span).endswith("data/matrix.yml:3:11")
    assert found.values == {
        "key": "comparisons",
        "value": "cmoi",
        "nearest": "cmio",
        "where": "docs/data/roles.yml",
        **NEW,
    }


def test_levels_of_an_organisation_are_for_what_exists(tmp_path: Path) -> None:
    """A role and a competency that nobody knows are reported at their key."""
    found = list(check(catalogue_of(tmp_path, FACTS | {"data/targets.yml": TARGETS})))
    assert [str(one.span).rpartition("/")[2] for one in found] == ["targets.yml:3:3", "targets.yml:6:5"]
    assert [one.values["nearest"] for one in found] == ["cmio", "bridging"]


@pytest.mark.parametrize(
    ("keys", "place", "values"),
    [
        ({"authors": ["bo", "ana"]}, "a.md:7:17", {"key": "authors", "value": "ana", "nearest": "anna"}),
        ({"categories": ["clout"]}, "a.md:7:14", {"key": "categories", "value": "clout", "nearest": "cloud"}),
        ({"series": {"id": "weks", "part": 1}}, "a.md:7:16", {"key": "series", "value": "weks", "nearest": "weeks"}),
    ],
    ids=["author", "category", "series"],
)
def test_a_post_names_what_exists(tmp_path: Path, keys: dict[str, object], place: str, values: dict[str, str]) -> None:
    """Who wrote it, what it is about, and the series that it is a part of."""
    (found,) = check(catalogue_of(tmp_path, FILES | {"nl/blog/a.md": post("a", "2026-01-01", **keys)}))
    assert str(found.span).endswith(place)
    assert {**found.values, "where": ""} == {**values, "where": "", **HOW}


def test_all_that_a_post_names_wrongly_is_reported(tmp_path: Path) -> None:
    """One fault hides no other."""
    wrong = post("a", "2026-01-01", authors=["ana"], categories=["clout"], series={"id": "weks", "part": 1})
    found = check(catalogue_of(tmp_path, FILES | {"nl/blog/a.md": wrong}))
    assert {str(one.span).rpartition("/")[2] for one in found} == {"a.md:7:11", "a.md:8:14", "a.md:9:16"}


@pytest.mark.parametrize("series", ["weeks: {name: Weken}\n", "weeks: [\n"], ids=["one-series", "whole-file"])
def test_a_series_that_cannot_be_read_is_not_missed(tmp_path: Path, series: str) -> None:
    """It is reported where it stands."""
    wrong = post("a", "2026-01-01", series={"id": "weeks", "part": 1})
    assert list(check(catalogue_of(tmp_path, FILES | {"data/series.yml": series, "nl/blog/a.md": wrong}))) == []


def test_a_person_is_to_be_added_to_the_file_of_people(tmp_path: Path) -> None:
    """It is not said in the text, and nobody knows it by heart."""
    files: dict[str, str | bytes] = {"nl/a.md": text("page", "a", reviewed={"by": "mette", "on": "2026-01-31"})}
    (found,) = check(catalogue_of(tmp_path, files))
    assert found.values["where"] == "docs/data/people.yml"


def test_a_guess_that_is_no_slip_comes_with_the_list(tmp_path: Path) -> None:
    """Words in common are a weak sign: the author may mean something else, and is told where to look."""
    files = FACTS | {"nl/blog/a.md": text("post", "a", date="2026-01-02", concepts=["recrd", "dossier", "xyzzy"])}
    said = {
        one.values["value"]: (one.values["nearest"], one.values.get("listed"))
        for one in check(catalogue_of(tmp_path, files))
    }
    assert said["recrd"] == ("record", None)
    assert said["dossier"] == ("record", "list concepts")
    assert said["xyzzy"] == ("", "list concepts")


def test_names_below_a_misspelt_key_are_looked_up(tmp_path: Path) -> None:
    """At their places, in the round that tells of the key."""
    head = "---\nkind: page\nid: a\ntitle: A\nsummary: S.\nrol: [cio, coi]\n---\nWords.\n"
    found = problems(tmp_path, FACTS | {"nl/a.md": head})
    assert [(one.code, str(one.span).rpartition("docs/")[2]) for one in found if one.span.file.endswith("a.md")] == [
        ("key-unknown", "nl/a.md:6:1"),
        ("fact-unknown", "nl/a.md:6:12"),
    ]
