"""Types `vademecum overlay` in organisations' folders; checks what is written, told and refused."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.copies import addition, lay
from tests.sites import text
from vademecum.cli import main

NL, EN = "nl/praktijken/a.md", "en/practices/a.md"
BODY = "## Why {#why}\n\nThus it is.\n\n## How {#how}\n\nLike this.\n"
BASE = {NL: text("practice", "a", BODY), EN: text("practice", "a", BODY), "da/praksis/b.md": text("practice", "b")}
LAW = "nis2:\n  name: {en: NIS2}\n  country: eu\n  kind: law\n  checked: 2026-01-02\n"
FACTS = {**BASE, "data/concepts.yml": "cloud:\n  en: {label: cloud, definition: Elsewhere.}\n"}
OWN_FACTS = {"data/concepts.yml": "replace:\n  cloud: {en: {definition: In our cellar.}}\n"}


def overlay(top: Path, *arguments: str) -> Result:
    """Run a command of `vademecum overlay` in a folder."""
    command, *others = arguments
    return CliRunner().invoke(main, ["overlay", command, "--docs-dir", str(top), *others])


def status(top: Path, *arguments: str) -> dict[str, Any]:
    """What `overlay status` says, as values."""
    values: dict[str, Any] = json.loads(overlay(top, "status", "--format", "json", *arguments).stdout)
    return values


def change(path: Path, old: str, new: str) -> None:
    """Change words of a file below."""
    words = path.read_text(encoding="utf-8")
    assert old in words
    path.write_text(words.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("add", [False, True], ids=["replace", "append"])
def test_an_adapted_text_tells_exactly_what_changed_below(add: bool, tmp_path: Path) -> None:
    """Nothing at first; then the one section, with a diff and exit code 2; after `seen` nothing again."""
    top = lay(tmp_path, BASE, {})
    done = overlay(top, "adapt", "practice:a", "--language", "nl", *(["--append"] if add else []))
    assert done.exit_code == 0, done.output
    assert f"overlay: {'append' if add else 'replace'}" in (top / NL).read_text(encoding="utf-8")
    assert overlay(top, "status").exit_code == 0
    change(tmp_path / "docs" / NL, "Thus it is.", "Thus it was.")
    said = overlay(top, "status")
    assert said.exit_code == 2
    assert [line.strip() for line in said.stdout.splitlines()][1:3] == [
        "why: has changed below",
        "## Why {#why} Thus it [-is.-] {+was.+}",
    ]
    (found,) = status(top)["adapted"]
    assert [(part["name"], part["state"]) for part in found["parts"]] == [("why", "changed")]
    assert overlay(top, "seen", "practice:a").exit_code == 0
    assert overlay(top, "status").exit_code == 0


def test_sections_that_come_and_go_are_told(tmp_path: Path) -> None:
    """A new section and one that is gone, each by its name."""
    top = lay(tmp_path, BASE, {})
    overlay(top, "adapt", EN)
    change(tmp_path / "docs" / EN, "## How {#how}", "## Where {#where}")
    change(tmp_path / "docs" / NL, "## How {#how}", "## Where {#where}")
    assert {(part["name"], part["state"]) for part in status(top)["adapted"][0]["parts"]} == {
        ("where", "new"),
        ("how", "gone"),
    }


def test_what_the_layer_below_has_compared_is_its_own(tmp_path: Path) -> None:
    """Its record says nothing of the layer above, which adds to the same text and has compared nothing."""
    lay(tmp_path, BASE, {NL: addition("practice", "a")})
    assert overlay(tmp_path / "one", "seen", "--all").exit_code == 0
    record = "data/adapted/practice/a.json"
    one = {NL: addition("practice", "a"), record: (tmp_path / "one" / record).read_text(encoding="utf-8")}
    top = lay(tmp_path, BASE, one, {NL: addition("practice", "a", "## There {#there}\n\nTheirs.\n")})
    assert status(tmp_path / "one")["stale"] == 0
    (found,) = status(top)["adapted"]
    assert {part["state"] for part in found["parts"]} == {"unrecorded"}


@pytest.mark.parametrize("add", [False, True], ids=["replace", "append"])
def test_what_a_layer_between_added_is_followed(add: bool, tmp_path: Path) -> None:
    """A hospital hears of a change in its region's addition, as of one in the text itself."""
    top = lay(tmp_path, BASE, {NL: addition("practice", "a")}, {})
    done = overlay(top, "adapt", "practice:a", "--language", "nl", *(["--append"] if add else []))
    assert done.exit_code == 0, done.output
    assert status(top)["stale"] == 0
    change(tmp_path / "one" / NL, "Ours.", "Theirs.")
    (found,) = status(top)["adapted"]
    assert [(part["name"], part["diff"]) for part in found["parts"]] == [
        ("added.one", "## Here {#here} [-Ours.-] {+Theirs.+}")
    ]
    (tmp_path / "one" / NL).unlink()
    assert [part["state"] for part in status(top)["adapted"][0]["parts"]] == ["gone"]


def test_a_language_that_is_not_adapted_does_not_matter(tmp_path: Path) -> None:
    """A change of the English text below is nothing to who replaced the Dutch one."""
    top = lay(tmp_path, BASE, {})
    overlay(top, "adapt", "practice:a", "--language", "nl")
    change(tmp_path / "docs" / EN, "Like this.", "Like that.")
    assert status(top) == {"stale": 0, "adapted": []}


def test_facts_that_are_replaced_are_followed(tmp_path: Path) -> None:
    """The value below that the organisation's own stands for, and no other."""
    top = lay(tmp_path, FACTS, OWN_FACTS)
    assert status(top)["adapted"][0]["parts"][0]["state"] == "unrecorded"
    assert overlay(top, "seen", "concepts").exit_code == 0
    change(tmp_path / "docs" / "data" / "concepts.yml", "label: cloud", "label: the cloud")
    assert status(top)["stale"] == 0
    change(tmp_path / "docs" / "data" / "concepts.yml", "Elsewhere.", "Far away.")
    (found,) = status(top)["adapted"]
    assert (found["name"], found["parts"]) == (
        "concepts",
        [
            {
                "name": "cloud/en/definition",
                "state": "changed",
                "was": '"Elsewhere."',
                "now": '"Far away."',
                "diff": '[-"Elsewhere."-] {+"Far away."+}',
            }
        ],
    )


def test_a_second_layer_has_records_of_its_own(tmp_path: Path) -> None:
    """A hospital that stands on a region hears of the region's text; the region's own is the region's business."""
    top = lay(tmp_path, BASE, {}, {})
    region = tmp_path / "one"
    assert overlay(region, "adapt", "practice:a", "--language", "nl").exit_code == 0
    done = overlay(top, "adapt", "practice:a", "--language", "nl")
    assert done.exit_code == 0, done.output
    change(tmp_path / "docs" / NL, "Like this.", "Like that.")
    assert (status(region)["stale"], status(top)["stale"]) == (1, 0)
    change(region / NL, "Like this.", "Like so.")
    assert status(top)["adapted"][0]["parts"][0]["name"] == "how"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("adapt", "practice:nothing", "--language", "nl"), "There is no “practice:nothing”"),
        (("adapt", "practice:a"), "choose one with --language"),
        (("seen", "practice:b"), "practice:b has nothing of your own that stands on something below."),
        (("seen",), "or say --all"),
        (("explain", "practice:nothing"), "There is no “practice:nothing”"),
    ],
)
def test_what_cannot_be_done_is_refused(arguments: tuple[str, ...], words: str, tmp_path: Path) -> None:
    """With a sentence that says why, and nothing written."""
    top = lay(tmp_path, BASE, {})
    before = sorted(top.rglob("*"))
    done = overlay(top, *arguments)
    assert (done.exit_code > 0, words in done.output) == (True, True), done.output
    assert sorted(top.rglob("*")) == before


def test_a_text_of_ones_own_is_not_adapted_again(tmp_path: Path) -> None:
    """It would lose what was written."""
    top = lay(tmp_path, BASE, {NL: addition("practice", "a")})
    done = overlay(top, "adapt", "practice:a", "--language", "nl")
    assert done.exit_code > 0
    assert "has a text of your own already: one/nl/praktijken/a.md" in done.output


@pytest.mark.parametrize("command", ["adapt", "status", "seen"])
def test_a_site_that_stands_on_nothing_has_no_overlay(command: str, tmp_path: Path) -> None:
    """The sentence says what is missing."""
    done = overlay(lay(tmp_path, BASE), command, *{"adapt": [NL], "seen": ["--all"]}.get(command, []))
    assert done.exit_code > 0
    assert "This folder stands on no other: it has no organisation.yml." in done.output


def test_each_part_is_explained_by_its_layer(tmp_path: Path) -> None:
    """By name, by address and by file: the text below, the region's addition, and the hospital's own fact."""
    top = lay(tmp_path, FACTS, {NL: addition("practice", "a")}, OWN_FACTS)
    for page in ("practice:a", "/nl/praktijken/a/", NL):
        said = overlay(top, "explain", page, "--format", "json")
        assert said.exit_code == 0, said.output
        parts = {one["part"]: (one["layer"], one["place"]) for one in json.loads(said.stdout)["parts"]}
        assert parts["title"] == ("vademecum", f"docs/{NL}:4:8")
        assert parts["#how"] == ("vademecum", f"docs/{NL}:11:1")
        assert parts["#here"] == ("one", f"one/{NL}:6:1")
    said = overlay(top, "explain", "term:cloud", "--format", "json")
    layers = {one["part"]: one["layer"] for one in json.loads(said.stdout)["parts"]}
    assert layers == {"concepts: cloud/en": "vademecum", "concepts: cloud/en/definition": "two"}
