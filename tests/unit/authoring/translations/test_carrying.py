"""Takes a site whose names change; checks that no translation falls behind by that, and none catches up."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.builds import copy
from tests.scenarios.test_problems import CLEAN
from vademecum.cli import main

RENAME = ["rename", "role:cmio", "medical-lead"]
CHANGES = {
    "rename": RENAME,
    "move": ["move", "role:cmio", "laege", "--language", "da"],
    "remove": ["remove", "role:cnio", "--successor", "role:cmio"],
    "unlink": ["remove", "checklist:go-live", "--unlink"],
}


def run(docs: Path, *arguments: str) -> str:
    """What a command says; it succeeds."""
    found = CliRunner().invoke(main, [*arguments, "--docs-dir", str(docs)])
    assert found.exit_code == 0, found.output
    return found.output


def open_work(docs: Path) -> list[tuple[str, str, list[str]]]:
    """The translations that need work, with their sections."""
    found: list[dict[str, Any]] = json.loads(run(docs, "translations", "status", "--format", "json"))["translations"]
    return [(one["entry"], one["language"], [section["section"] for section in one["sections"]]) for one in found]


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site whose translations are all up to date."""
    copy(CLEAN, tmp_path / "docs")
    run(tmp_path / "docs", "translations", "done", "--new", "--date", "2026-11-20")
    return tmp_path / "docs"


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_names_leaves_translations_up_to_date(change: list[str], docs: Path) -> None:
    """Original and translation have changed in the same way, and at once."""
    run(docs, *change)
    assert open_work(docs) == []


def test_a_translation_that_was_behind_stays_so(docs: Path) -> None:
    """And still shows what has changed in the original since."""
    path = docs / "nl" / "praktijken" / "klinisch-eigenaarschap.md"
    words = path.read_text(encoding="utf-8")
    section = "## Waarom {#why}\n"
    assert section in words
    path.write_text(words.replace(section, f"{section}\nAnders.\n"), encoding="utf-8")
    expected = [("practice:clinical-ownership", code, ["why"]) for code in ("da", "en")]
    assert open_work(docs) == expected
    run(docs, *RENAME)
    assert open_work(docs) == expected
    assert "{+Anders. " in run(docs, "translations", "status")


DANISH = ["practice:clinical-ownership", "--language", "da"]


def recorded(docs: Path) -> list[str]:
    """The languages that the record of the practice knows."""
    path = docs / "data/translations/practice/clinical-ownership.json"
    return [*json.loads(path.read_text(encoding="utf-8"))["languages"]] if path.exists() else []


def gone(docs: Path) -> list[str]:
    """What `check` says of texts that are gone."""
    said = CliRunner().invoke(main, ["check", "--no-cache", "--docs-dir", str(docs)]).output
    return [line.split(" had a text")[0] for line in said.splitlines() if "[text-gone]" in line]


@pytest.mark.parametrize("change", [*CHANGES.values(), ["remove", *DANISH]], ids=[*CHANGES, "withdraw"])
def test_a_text_that_a_command_took_away_is_missed_by_nobody(change: list[str], docs: Path) -> None:
    """Its record goes with it."""
    run(docs, *change)
    assert gone(docs) == []


def test_a_text_that_is_gone_by_hand_is_missed_until_it_is_removed(docs: Path) -> None:
    """Removing it then changes the record alone, and twice it has no text to remove."""
    (docs / "da/praksis/klinisk-ejerskab.md").unlink()
    place = f"{docs.name}/data/translations/practice/clinical-ownership.json"
    assert [line.partition(":")[0] for line in gone(docs)] == [place]
    said = run(docs, "remove", *DANISH)
    assert said.splitlines()[0].endswith("clinical-ownership.json.")
    assert (gone(docs), recorded(docs)) == ([], ["en"])
    assert CliRunner().invoke(main, ["remove", *DANISH, "--docs-dir", str(docs)]).exit_code != 0


def test_with_its_original_a_record_goes_as_a_whole(docs: Path) -> None:
    """What it said was of no other text; so it does with the last translation."""
    run(docs, "remove", *DANISH)
    assert recorded(docs) == ["en"]
    run(docs, "remove", DANISH[0], "--language", "en")
    assert recorded(docs) == []
    run(docs, "remove", "competency:bridging", "--language", "nl")
    assert not (docs / "data/translations/competency/bridging.json").exists()


def test_the_day_of_a_record_stays(docs: Path) -> None:
    """Nobody has looked at the translation on the day of the renaming."""
    run(docs, *RENAME)
    record = json.loads((docs / "data/translations/role/medical-lead.json").read_text(encoding="utf-8"))
    assert {section["on"] for of in record["languages"].values() for section in of.values()} == {"2026-11-20"}


def test_a_dry_run_names_the_records_too(docs: Path) -> None:
    """Without what stands in them, and writes none."""
    before = {path: path.read_bytes() for path in docs.rglob("*.*")}
    shown = run(docs, *RENAME, "--dry-run")
    assert f"Would change: {docs / 'data/translations/practice/clinical-ownership.json'}\n" in shown
    assert "+++ docs/data/roles.yml" in shown
    assert "+++ docs/data/translations" not in shown
    assert {path: path.read_bytes() for path in docs.rglob("*.*")} == before
