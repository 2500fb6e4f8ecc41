"""Headings whose id is missing or is none; what the author is told to write."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text

DUTCH = "## Kern {#core}\n\n## Valkuilen {#pitfalls}\n\n### Dieper {#deeper}\n"


def told(folder: Path, body: str, language: str = "da", dutch: str = DUTCH) -> list[tuple[str, object, object]]:
    """Code, what stands there for an id, and what is proposed, for each problem of a translation into `language`."""
    files: dict[str, str | bytes] = {
        "nl/praktijken/p.md": text("practice", "p", dutch),
        f"{language}/praksis/p.md": text("practice", "p", body),
    }
    found = problems(folder, files)
    return [(one.code, one.values.get("written"), one.values.get("better")) for one in found]


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("{#Faldgruber}", "#Faldgruber"),
        ("{#Faldgruber id}", "#Faldgruber id"),
        ("{pitfalls}", "pitfalls"),
        ("{# pitfalls}", "# pitfalls"),
        ("{#pit_falls}", "#pit_falls"),
        ("{: #pitFalls .wide}", "#pitFalls"),
        ("{#pit-falls #two}", "#pit-falls #two"),
        ('{pitfalls formerly="traps"}', "pitfalls"),
    ],
)
def test_an_id_that_is_none_is_reported_once(given: str, written: str, tmp_path: Path) -> None:
    """With the id of that place in the other language, and by no rule that compares headings."""
    body = f"## Kerne {{#core}}\n\n## Faldgruber {given}\n\n### Dybere {{#deeper}}\n"
    assert told(tmp_path, body) == [("heading-id-invalid", written, "pitfalls")]


@pytest.mark.parametrize(
    "given", ["{#pitfalls}", "{ #pitfalls }", "{: #pitfalls .wide lang=da}", '{#pitfalls title="a b"}']
)
def test_an_id_that_is_one_passes(given: str, tmp_path: Path) -> None:
    """Whatever attributes stand beside it."""
    assert told(tmp_path, f"## Kerne {{#core}}\n\n## Faldgruber {given}\n\n### Dybere {{#deeper}}\n") == []


@pytest.mark.parametrize(
    ("body", "better"),
    [
        ("## Kerne {#core}\n\n## Faldgruber\n\n### Dybere {#deeper}\n", "pitfalls"),
        ("## Kerne\n\n## Faldgruber {#pitfalls}\n\n### Dybere {#deeper}\n", "core"),
        ("## Kerne {#core}\n\n## Faldgruber {#pitfalls}\n\n### Dybere\n", "deeper"),
        ("## Kerne {#core}\n\n## Faldgruber {#pitfalls}\n\n### Dybere {#deeper}\n\n## Mere\n", "first-100-days"),
        ("## Kerne {#core}\n\n### Under\n\n## Faldgruber {#pitfalls}\n\n### Dybere {#deeper}\n", "first-100-days"),
    ],
    ids=["middle", "first", "last", "one more", "one more inside"],
)
def test_the_id_of_that_place_is_proposed(body: str, better: str, tmp_path: Path) -> None:
    """That of the other language, where the level is the same and no heading has it here."""
    assert ("heading-id-missing", None, better) in told(tmp_path, body)


def test_english_words_make_an_id(tmp_path: Path) -> None:
    """Where no other language has one."""
    dutch = "## Kern\n\nWoorden.\n"
    assert ("heading-id-missing", None, "the-core") in told(tmp_path, "## The core\n", "en", dutch)


def test_what_is_written_makes_an_id_where_no_other_language_has_one(tmp_path: Path) -> None:
    """In lower case, with hyphens, and no letters beyond ASCII."""
    found = problems(tmp_path, {"da/praksis/p.md": text("practice", "p", "## Ærø {#Ærø først}\n", original=True)})
    assert [one.values["better"] for one in found] == ["aeroe-foerst"]


def test_a_heading_gets_the_id_that_others_of_its_kind_have(tmp_path: Path) -> None:
    """By its words, in its language; what the author wrote in its place counts less."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", "## De kern {#core}\n\nEen.\n"),
        "nl/praktijken/b.md": text("practice", "b", "## De kern {#Kern æ}\n\nTwee.\n"),
        "nl/praktijken/c.md": text("practice", "c", "## De kern\n\nDrie.\n"),
    }
    found = {one.code: one.values["better"] for one in problems(tmp_path, files) if "better" in one.values}
    assert found == {"heading-id-invalid": "core", "heading-id-missing": "core"}
