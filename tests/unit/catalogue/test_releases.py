"""Takes kept releases; checks which are read, in which order, and what is said of the others."""

import json
from pathlib import Path
from random import Random

import pytest

from tests.sites import catalogue_of
from tests.unit.frameworks import VALUES
from vademecum.catalogue import version_order


def of(version: str) -> str:
    """The file of a release."""
    return json.dumps({**VALUES, "version": version})


def test_releases_come_oldest_first(tmp_path: Path) -> None:
    """By their version, whatever the order of their names on disk."""
    found = catalogue_of(
        tmp_path, {f"data/releases/{name}.json": of(name) for name in ("2026.10", "2026.9", "2025.12")}
    )
    assert found.problems == ()
    assert list(found.facts.releases) == ["2025.12", "2026.9", "2026.10"]
    assert found.facts.releases["2026.9"].roles["cmio"].targets["bridging"] == 3


@pytest.mark.parametrize(
    "ordered",
    [
        ["1", "2", "10", "11"],
        ["2026.9", "2026.10-beta", "2026.10-rc1", "2026.10-rc2", "2026.10", "2026.10.1", "2026.10b", "2026.11"],
        ["v1", "v2", "v10"],
        ["2026-01", "2026-02", "2026-11"],
        ["1.0", "1.0.0"],
    ],
)
def test_versions_have_an_order(ordered: list[str]) -> None:
    """Numbers count by value; a word behind a hyphen announces a version."""
    mixed = Random(1).sample(ordered, len(ordered))
    assert sorted(mixed, key=version_order) == ordered


def test_a_release_stands_under_its_version(tmp_path: Path) -> None:
    """So that no two files claim one; another one is not used."""
    found = catalogue_of(
        tmp_path,
        {"data/releases/1.json": of("1"), "data/releases/2.json": of("1"), "data/releases/old/3.json": of("3")},
    )
    assert list(found.facts.releases) == ["1"]
    assert [(str(one.span), one.code, one.values) for one in found.problems] == [
        ("docs/data/releases/2.json:1:13", "release-name", {"version": "1", "name": "2"}),
        ("docs/data/releases/old/3.json:1:13", "release-name", {"version": "3", "name": "old/3"}),
    ]


def test_a_broken_release_costs_itself_alone(tmp_path: Path) -> None:
    """At its place."""
    wrong = of("2").replace('"group"', '"groop"', 1)
    found = catalogue_of(
        tmp_path, {"data/releases/1.json": of("1"), "data/releases/2.json": wrong, "data/releases/3.json": "{,"}
    )
    assert list(found.facts.releases) == ["1"]
    assert [(one.code, one.span.file) for one in found.problems] == [
        ("key-unknown", "docs/data/releases/2.json"),
        ("json-syntax", "docs/data/releases/3.json"),
    ]


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"null"])
def test_what_is_no_release_is_reported(tmp_path: Path, content: bytes) -> None:
    """Once."""
    found = catalogue_of(tmp_path, {"data/releases/1.json": content})
    assert (len(found.problems), found.facts.releases) == (1, {})


def test_yaml_beside_releases_is_no_file_of_facts(tmp_path: Path) -> None:
    """It would be taken for one that is kept."""
    (problem,) = catalogue_of(tmp_path, {"data/releases/1.yml": "version: 1\n"}).problems
    assert (problem.code, problem.span.file) == ("data-unknown", "docs/data/releases/1.yml")
