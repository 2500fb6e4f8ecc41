"""Slips within a line: which of them are reported, with what may have been meant."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text

SOURCES = "who-2021:\n  type: report\n  title: Strategy\n"
FOLDER = "nl/praktijken"


def reported(tmp_path: Path, body: str, **files: str | bytes) -> list[tuple[str, Mapping[str, object]]]:
    """Code and values of every problem of a text."""
    others = {f"{FOLDER}/{name.replace('_', ' ')}.png": content for name, content in files.items()}
    own = {f"{FOLDER}/a.md": text("practice", "a", f"{body}\n"), "data/sources.yml": SOURCES}
    return [(found.code, found.values) for found in problems(tmp_path, {**others, **own})]


@pytest.mark.parametrize("words", ["@who-2021", "[who-2021]", "[@who-2021"])
def test_a_known_source_is_answered_with_its_citation(words: str, tmp_path: Path) -> None:
    """It does not count as cited nowhere as well."""
    values = {"words": words, "key": "who-2021", "nearest": ""}
    assert reported(tmp_path, f"Lees {words}.") == [("citation-open", values)]


def test_a_mistyped_key_is_answered_with_the_source(tmp_path: Path) -> None:
    """So that nothing is left to mend after it."""
    values = {"words": "[@who-2012", "key": "who-2021", "nearest": "who-2021"}
    assert reported(tmp_path, "Lees [@who-2012.\n\n[@who-2021]") == [("citation-open", values)]


def test_other_handles_and_brackets_are_words(tmp_path: Path) -> None:
    """What is the key of no source."""
    assert reported(tmp_path, "Volg @medcom of [sic]. [@who-2021]") == []


@pytest.mark.parametrize(("sign", "code"), [("!", "image-missing"), ("", "link-missing")])
def test_a_space_does_not_hide_that_a_file_is_missing(sign: str, code: str, tmp_path: Path) -> None:
    """Both are said."""
    found = [code for code, _ in reported(tmp_path, f"{sign}[Foto](mijn foto.png) [@who-2021]")]
    assert sorted(found) == sorted([code, "link-space"])


def test_a_file_with_a_space_can_be_named(tmp_path: Path) -> None:
    """With %20."""
    body = "![Foto](mijn%20foto.png) [@who-2021]"
    assert reported(tmp_path, body, mijn_foto=b"\x89PNG") == []


def test_a_host_is_no_missing_file(tmp_path: Path) -> None:
    """The rule of hosts speaks alone."""
    (found,) = reported(tmp_path, "[MedCom](medcom.dk/om) [@who-2021]")
    assert found == ("link-url", {"value": "medcom.dk/om", "nearest": "https://medcom.dk/om"})


def test_a_file_that_is_named_as_a_host_is_a_file(tmp_path: Path) -> None:
    """What exists is meant."""
    files: dict[str, str | bytes] = {
        f"{FOLDER}/www.a.png": b"\x89PNG",
        f"{FOLDER}/a.md": text("practice", "a", "[Foto](www.a.png)\n"),
    }
    assert list(problems(tmp_path, files)) == []
