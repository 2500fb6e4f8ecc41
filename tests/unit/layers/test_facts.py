"""Takes files of facts over others; checks which facts hold, and which files are refused."""

from pathlib import Path

import pytest

from tests.copies import lay, read, said

PEOPLE = {"data/people.yml": "anna: {name: Anna}\nbo: {name: Bo}\n"}


def test_a_file_that_is_not_there_holds_facts(tmp_path: Path) -> None:
    """As it does on a site of its own."""
    assert read(tmp_path, {}, PEOPLE).facts.people.keys() == {"anna", "bo"}


def test_three_layers_change_one_file(tmp_path: Path) -> None:
    """Each changes what those below it have left."""
    facts = read(
        tmp_path,
        PEOPLE,
        {"data/people.yml": "add:\n  cis: {name: Cis}\nremove: [anna]\n"},
        {"data/people.yml": "replace:\n  cis: {name: Kim}\nadd:\n  anna: {name: Anne}\n"},
        {"data/people.yml": "remove: [bo]\n"},
    ).facts
    assert {key: person.name for key, person in facts.people.items()} == {"cis": "Kim", "anna": "Anne"}
    assert str(facts.place("people", "cis", "name")) == "two/data/people.yml:2:15"


def test_a_fault_of_what_is_changed_stands_in_its_own_file(tmp_path: Path) -> None:
    """The rule that finds it knows nothing of layers."""
    top = lay(tmp_path, PEOPLE, {"data/people.yml": "add:\n  cis: {nmae: Cis}\n"})
    assert said(top) == ["one/data/people.yml:2:9 key-unknown"]


def test_settings_are_changed_as_facts_are(tmp_path: Path) -> None:
    """The title and a language of its own."""
    change = "replace:\n  title: Ours\nremove:\n  languages: [da]\n"
    settings = read(tmp_path, {}, {"data/site.yml": change}).settings
    assert (settings.site.title, settings.languages, settings.unshown) == ("Ours", ("nl", "en"), ("da",))


@pytest.mark.parametrize(
    ("below", "file", "content", "expected"),
    [
        (PEOPLE, "people", "cis: {name: Cis}\n", ["1:1 overlay-whole"]),
        (PEOPLE, "people", "- cis\n", ["1:1 overlay-whole"]),
        (PEOPLE, "persons", "add:\n  cis: {name: Cis}\n", ["1:1 overlay-file"]),
        (PEOPLE, "people", "add: {}\nremplace:\n  anna: {name: X}\n", ["2:1 key-unknown"]),
        (PEOPLE, "people", "add: a: b\n", ["1:7 yaml-syntax"]),
        (PEOPLE, "people", "add:\n  cis: {name: A}\n  cis: {name: B}\n", ["3:3 key-duplicate"]),
        (PEOPLE, "people", "", ["1:1 file-empty"]),
    ],
)
def test_what_does_not_fit_is_told(
    below: dict[str, str], file: str, content: str, expected: list[str], tmp_path: Path
) -> None:
    """Once, in the file that does not."""
    top = lay(tmp_path, below, {f"data/{file}.yml": content})
    assert said(top) == [f"one/data/{file}.yml:{one}" for one in expected]


@pytest.mark.parametrize("broken", ["anna: b: c\n", "- anna\n"])
def test_a_file_that_is_broken_below_is_told_there(broken: str, tmp_path: Path) -> None:
    """And what was to change it is not."""
    top = lay(tmp_path, {"data/people.yml": broken}, {"data/people.yml": "add:\n  cis: {name: Cis}\n"})
    (found,) = said(top)
    assert found.startswith("docs/data/people.yml:1:")
