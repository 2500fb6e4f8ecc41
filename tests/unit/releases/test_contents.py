"""Takes folders of texts; checks that the framework in them is read, or the fault told that is in its way."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, make_docs, text
from tests.unit.facts import FACTS
from vademecum.languages import messages_for
from vademecum.model import Framework
from vademecum.releases import Unreadable, read_content

Files = Mapping[str, str | bytes]


def read(folder: Path, files: Files, day: date | None = None, **environment: str) -> Framework:
    """The framework of a site with these files."""
    return read_content(make_docs(folder, {**FACTS, **files}), "docs", day, environment)


def fault(folder: Path, files: Files, language: str = "en") -> str:
    """What is said of a site whose framework cannot be read."""
    with pytest.raises(Unreadable) as raised:
        read(folder, files)
    return raised.value.said(messages_for(language))


def test_a_version_has_the_day_of_a_build(tmp_path: Path) -> None:
    """As said, else that of the environment, of the settings, or the newest of the sources."""
    files = {"data/site.yml": f"{SITE}date: 2026-02-02\n"}
    assert read(tmp_path, files, date(2026, 5, 5), SOURCE_DATE_EPOCH="0").date == date(2026, 5, 5)
    assert read(tmp_path, files, SOURCE_DATE_EPOCH="86400").date == date(1970, 1, 2)
    assert read(tmp_path, files).date == date(2026, 2, 2)
    assert read(tmp_path / "without", {}).date == date(2026, 1, 10)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"data/site.yml": "title: T\n"}, "docs/data/site.yml:1:1: error: The key version is missing."),
        ({"data/roles.yml": "a: b: c\n"}, "docs/data/roles.yml:1:5: error: This YAML file cannot be read"),
        (
            {"data/competencies.yml": FACTS["data/competencies.yml"].replace("A1", "1")},
            "docs/data/competencies.yml:11:20: ",
        ),
        ({"data/targets.yml": "targets: {}\n"}, "docs/data/targets.yml:1:1: error: The key organisation is missing."),
        (
            {"nl/a.md": text("competency", "bridging", levels={"9": "x"})},
            "docs/nl/a.md:6:10: error: levels has a value",
        ),
        (
            {"nl/a.md": text("role", "cio").replace("title", "titel")},
            "docs/nl/a.md:4:1: error: There is no key titel here.",
        ),
        ({"dk/a.md": text("role", "cio")}, "docs/dk/a.md:1:1: error: The folder dk is no language of this site."),
        ({"nl/a.md": text("role", "cio").encode() + b"\xff"}, "docs/nl/a.md:8:1: error: This file is not UTF-8 text."),
        ({"nl/a.md": text("role", "cio", title="x").replace('"x"', "x: y: z")}, "docs/nl/a.md:4:9: error: The head"),
    ],
)
def test_a_fault_in_the_framework_is_told(tmp_path: Path, files: Files, expected: str) -> None:
    """In place of differences that only follow from it."""
    assert fault(tmp_path, files).startswith(f"The content of docs has a fault, so nothing can be compared. {expected}")


def test_the_reason_is_in_the_language_of_who_asks(tmp_path: Path) -> None:
    """As a whole."""
    said = fault(tmp_path, {"data/roles.yml": "a: b: c\n"}, "da")
    assert said.startswith(
        "Der er en fejl i indholdet af docs, så der kan ikke sammenlignes. docs/data/roles.yml:1:5: fejl: "
    )


@pytest.mark.parametrize(
    "files",
    [
        {"nl/a.md": text("practice", "a", "[[nobody]]")},
        {"nl/a.md": text("practice", "a").replace("title", "titel")},
        {"nl/a.md": b"kind: practice \xff", "data/sources.yml": "a: b: c\n", "nl/b.md": "words"},
    ],
)
def test_other_faults_are_none_of_its_business(tmp_path: Path, files: Files) -> None:
    """A site whose practices or sources need mending has roles all the same."""
    assert list(read(tmp_path, files).roles) == ["cmio", "cio"]


def test_a_folder_without_settings_is_told(tmp_path: Path) -> None:
    """It holds no site."""
    with pytest.raises(Unreadable) as raised:
        read_content(tmp_path, "nowhere")
    assert "nowhere/data/site.yml:1:1: error: The settings of the site are missing." in raised.value.said(
        messages_for("en")
    )
