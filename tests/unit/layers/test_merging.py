"""Takes layers that hide, show and replace files; checks what the highest has, and what is told."""

from pathlib import Path

import pytest

from tests.copies import lay, read, said
from tests.sites import text
from vademecum.catalogue import Edition, views

A, B = "practice:a", "practice:b"
TEXTS = {f"nl/praktijken/{name}.md": text("practice", name) for name in "ab"}
SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>\n'


def says(words: str) -> dict[str, str]:
    """An organisation that says this of what lies below."""
    return {"organisation.yml": words}


@pytest.mark.parametrize(
    ("layers", "hidden"),
    [
        ([f"hide: [{A}]\n"], {A}),
        ([f"hide: [{A}]\n", ""], {A}),
        ([f"hide: [{A}]\n", f"show: [{A}]\n"], set()),
        ([f"hide: [{A}, {B}]\n", f"show: [{A}]\n", f"hide: [{A}]\n"], {A, B}),
        ([f"hide: [{A}]\n", f"hide: [{B}]\n", f"show: [{A}]\n"], {B}),
        ([f"hide: [{A}]\n", f"hide: [{A}]\n", f"show: [{A}]\n"], set()),
    ],
)
def test_the_highest_word_counts(layers: list[str], hidden: set[str], tmp_path: Path) -> None:
    """What is hidden stays in the catalogue, and is in the view of no language and of no edition."""
    catalogue = read(tmp_path, TEXTS, *map(says, layers))
    assert catalogue.layers.hidden.keys() == hidden
    assert {A, B} <= catalogue.entries.keys()
    for edition in (Edition(), Edition(drafts=True), Edition(audience="board")):
        for view in views(catalogue, edition).values():
            assert {A, B} - view.shown.keys() == hidden


def test_it_is_known_where_it_was_hidden(tmp_path: Path) -> None:
    """In the highest layer that says so."""
    catalogue = read(tmp_path, TEXTS, says(f"hide: [{A}, {B}]\n"), says(f"hide: [{B}]\n"))
    assert {ref: str(span) for ref, span in catalogue.layers.hidden.items()} == {
        A: "one/organisation.yml:5:8",
        B: "two/organisation.yml:5:8",
    }


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        (["hide: [practice:c]\n"], ["one/organisation.yml:5:8 hide-unknown"]),
        (["", "show: [practice:c]\n"], ["two/organisation.yml:5:8 hide-unknown"]),
        ([f"show: [{A}]\n"], ["one/organisation.yml:5:8 overlay-shown"]),
        ([f"hide: [{A}]\n", f"show: [{A}]\n", f"show: [{A}]\n"], ["three/organisation.yml:5:8 overlay-shown"]),
        (["hide: [page:home]\n"], ["one/organisation.yml:5:8 hide-home"]),
        (["hide: [page:home]\n", "show: [page:home]\n"], ["one/organisation.yml:5:8 hide-home"]),
    ],
)
def test_what_cannot_be_hidden_or_shown_is_told(layers: list[str], expected: list[str], tmp_path: Path) -> None:
    """Where it is said, in whichever layer."""
    assert said(lay(tmp_path, TEXTS, *map(says, layers))) == expected


def test_what_cannot_be_read_may_be_hidden(tmp_path: Path) -> None:
    """Only what is wrong with it is told."""
    top = lay(tmp_path, {"nl/praktijken/a.md": text("practice", "a", roles=3)}, says(f"hide: [{A}]\n"))
    assert said(top) == ["docs/nl/praktijken/a.md:6:8 type-wrong"]


def test_a_picture_takes_the_place_of_one_that_is_named(tmp_path: Path) -> None:
    """Its own file is read; others below stay where they are."""
    below = {"nl/a.svg": SVG, "nl/b.svg": SVG}
    catalogue = read(tmp_path, below, {"nl/a.svg": SVG, "nl/c.svg": SVG} | says("replaces-files: [nl/a.svg]\n"))
    folder = catalogue.folder
    assert {path: folder.file(path) for path in sorted(folder.assets)} == {
        "nl/a.svg": "one/nl/a.svg",
        "nl/b.svg": "docs/nl/b.svg",
        "nl/c.svg": "one/nl/c.svg",
    }
    assert folder.assets["nl/b.svg"] == tmp_path / "docs" / "nl" / "b.svg"


@pytest.mark.parametrize(
    ("above", "words", "expected"),
    [
        ({"nl/steps.svg": SVG}, "", ["nl/steps.svg:1:1 overlay-picture"]),
        ({}, "replaces-files: [nl/steps.svg]\n", ["organisation.yml:5:18 overlay-picture-none"]),
        ({"nl/x.svg": SVG}, "replaces-files: [nl/x.svg]\n", ["organisation.yml:5:18 overlay-picture-none"]),
        ({"nl/steps.svg": SVG}, "replaces-files: [nl/stepps.svg]\n", ["organisation.yml:5:18 overlay-picture-none"]),
    ],
)
def test_a_picture_out_of_place_is_told(above: dict[str, str], words: str, expected: list[str], tmp_path: Path) -> None:
    """Once, also where a slip in its name is the reason."""
    assert said(lay(tmp_path, {"nl/steps.svg": SVG}, above | says(words))) == [f"one/{one}" for one in expected]
