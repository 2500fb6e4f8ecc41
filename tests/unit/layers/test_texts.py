"""Takes texts over texts; checks which of them hold, where they stand, and what is refused."""

from pathlib import Path

import pytest

from tests.copies import addition, lay, read, said
from tests.sites import text
from vademecum.catalogue import LocalText

PATH = "nl/praktijken/a.md"
A = {PATH: text("practice", "a", "## Why {#why}\n\nThus.\n")}


def practice(folder: Path, *above: dict[str, str]) -> LocalText:
    """The Dutch text of the one practice, in a copy without a problem."""
    return read(folder, A, *above).entries["practice:a"].texts["nl"]


def test_a_text_is_replaced_where_it_stands(tmp_path: Path) -> None:
    """It has the place of the one below, and its own file."""
    found = practice(tmp_path, {"nl/ours.md": text("practice", "a", "Ours.\n", overlay="replace")})
    assert (found.record.path, found.record.file, found.record.depth) == (PATH, "one/nl/ours.md", 1)
    assert found.record.markup.body == "Ours.\n"
    assert found.below is not None
    assert found.below.record.file == f"docs/{PATH}"


def test_an_addition_stands_behind(tmp_path: Path) -> None:
    """A place in it is one in its own file; all else is that of the text."""
    found = practice(tmp_path, {"nl/ours.md": addition("practice", "a")})
    assert found.record.markup.body == "## Why {#why}\n\nThus.\n\n## Here {#here}\n\nOurs.\n"
    assert [str(found.record.span(head.line)) for head in found.record.markup.headings] == [
        *(f"docs/{PATH}:7:1", "one/nl/ours.md:6:1")
    ]
    assert (found.front.title, found.below) == ("A", None)


def test_each_layer_may_add(tmp_path: Path) -> None:
    """The lowest first."""
    layers = [{"nl/x.md": addition("practice", "a", f"## {name} {{#{name}}}\n\nOurs.\n")} for name in ("b", "c", "d")]
    found = practice(tmp_path, *layers)
    assert [head.id for head in found.record.markup.headings] == ["why", "b", "c", "d"]
    files = [found.record.span(head.line).file for head in found.record.markup.headings]
    assert files == [f"docs/{PATH}", "one/nl/x.md", "two/nl/x.md", "three/nl/x.md"]


def test_an_addition_stands_behind_the_replacement_of_its_layer(tmp_path: Path) -> None:
    """Whichever file comes first."""
    ours = text("practice", "a", "## New {#new}\n\nOurs.\n", overlay="replace")
    found = practice(tmp_path, {"nl/a.md": addition("practice", "a"), "nl/b.md": ours})
    assert [head.id for head in found.record.markup.headings] == ["new", "here"]


def test_a_replacement_takes_the_additions_below_along(tmp_path: Path) -> None:
    """What a hospital replaces is the whole text, that of the region with it."""
    ours = text("practice", "a", "Ours.\n", overlay="replace")
    found = practice(tmp_path, {"nl/a.md": addition("practice", "a")}, {"nl/b.md": ours})
    assert found.record.markup.body == "Ours.\n"


def test_a_text_may_be_added_in_a_language_that_the_entry_lacks(tmp_path: Path) -> None:
    """As a translation, without a word of overlays."""
    files = {"da/praksis/a.md": text("practice", "a", "## Hvorfor {#why}\n\nDerfor.\n")}
    catalogue = read(tmp_path, A, files)
    assert catalogue.entries["practice:a"].texts.keys() == {"nl", "da"}


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ({"nl/x.md": text("practice", "a")}, ["one/nl/x.md:3:1 overlay-unsaid"]),
        ({PATH: text("practice", "b")}, [f"one/{PATH}:1:1 overlay-path"]),
        ({PATH: "---\nkind: practice\nid: b: c\n---\n"}, [f"one/{PATH}:3:6 yaml-syntax"]),
        ({"nl/x.md": addition("practice", "b")}, ["one/nl/x.md:4:10 overlay-without"]),
        ({"da/x.md": addition("practice", "a")}, ["one/da/x.md:4:10 overlay-without"]),
        ({"nl/x.md": text("practice", "a", overlay="replcae")}, ["one/nl/x.md:6:10 value-unknown"]),
        ({"nl/x.md": text("practice", "a", overlay=True)}, ["one/nl/x.md:6:10 value-unknown"]),
        (
            {name: text("practice", "a", overlay="replace") for name in ("nl/x.md", "nl/y.md")},
            ["one/nl/y.md:3:5 text-duplicate"],
        ),
        ({"nl/x.md": addition("practice", "a", "Words.\n")}, ["one/nl/x.md:6:1 overlay-heading"]),
        ({"nl/x.md": addition("practice", "a", "\n\n### A {#a}\n\nWords.\n")}, ["one/nl/x.md:8:1 overlay-heading"]),
        ({"nl/x.md": addition("practice", "a", "# A {#a}\n\nWords.\n")}, ["one/nl/x.md:6:1 heading-level"]),
        ({"nl/x.md": addition("practice", "a", "## A\n\nWords.\n")}, ["one/nl/x.md:6:1 heading-id-missing"]),
        ({"nl/x.md": addition("practice", "a", "## A {#why}\n\nW.\n")}, ["one/nl/x.md:6:1 heading-id-duplicate"]),
        ({"nl/x.md": addition("practice", "a", "## A {#a}\n\n[[x]]\n")}, ["one/nl/x.md:8:1 reference-unknown"]),
    ],
)
def test_what_does_not_fit_is_told_in_its_own_file(above: dict[str, str], expected: list[str], tmp_path: Path) -> None:
    """One line for each fault."""
    assert said(lay(tmp_path, A, above)) == expected
