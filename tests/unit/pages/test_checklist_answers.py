"""Takes small sites; checks what the page of a checklist adds for answers, and what its script is told."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.builds import PROJECT
from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.pages.checklist_answers import answers_data, answers_inlay
from vademecum.pages.checklist_words import WORDS
from vademecum.pages.context import Inlay

BODY = """\
## First {#first}

- [ ] We know where `NIS2` holds & "why" {#scope}

## Second {#second}

- [ ] The board is trained {#training}
"""
FORMERLY = FACTS["data/checklists.yml"].replace("      role: cmio\n", "      role: cmio\n      formerly: [course]\n")
FILES = FACTS | {
    "data/checklists.yml": FORMERLY.replace("nis2:\n", "nis2:\n  formerly: [nis, checklists/nis]\n"),
    "en/checklists/nis2.md": text("checklist", "nis2", BODY, title="Ready for NIS2"),
}
SCRIPTS = PROJECT / "overrides" / "theme" / "scripts"


def data(folder: Path, code: str = "en") -> Any:
    """What the script is told."""
    language = language_of(folder, FILES, code)
    return json.loads(answers_data(language.view.shown["checklist:nis2"], language))


def inlay(folder: Path) -> Inlay:
    """What the page adds."""
    language = language_of(folder, FILES, "en")
    return answers_inlay(language.view.shown["checklist:nis2"], language)


def test_it_has_the_items_by_section(tmp_path: Path) -> None:
    """In plain words, with the ids that they and the list had; an address is no id."""
    found = data(tmp_path)["checklist"]
    assert found == {
        "id": "nis2",
        "name": "Ready for NIS2",
        "language": "en",
        "formerly": ["nis"],
        "former": {"course": "training"},
        "sections": [
            {"name": "First", "items": [{"id": "scope", "words": 'We know where NIS2 holds & "why"'}]},
            {"name": "Second", "items": [{"id": "training", "words": "The board is trained"}]},
        ],
    }


def test_a_borrowed_text_says_its_language(tmp_path: Path) -> None:
    """Dutch shows the English items; all other words are Dutch."""
    found = data(tmp_path, "nl")
    assert (found["language"], found["checklist"]["language"]) == ("nl", "en")
    assert found["words"]["notAnswered"] == "Niet beantwoord"


@pytest.mark.parametrize("code", ["nl", "da", "en"])
def test_answers_are_known_in_all_languages(tmp_path: Path, code: str) -> None:
    """In small letters, by id too; so a file of one language is read in each."""
    found = data(tmp_path, code)["answers"]
    assert {"ja", "yes"} == {words for words, answer in found.items() if answer == "yes"}
    assert {"nee", "nej", "no"} == {words for words, answer in found.items() if answer == "no"}
    assert found["delvist"] == found["deels"] == found["partly"] == "partly"
    assert found["niet van toepassing"] == found["na"] == "na"


def test_the_script_has_all_its_words(tmp_path: Path) -> None:
    """Each that a part of it asks for by name, also as a problem of a file."""
    assert data(tmp_path)["words"].keys() == WORDS.keys()
    parts = [path.read_text(encoding="utf-8") for path in sorted(SCRIPTS.glob("checklist/*.js"))]
    asked = {name for part in parts for name in re.findall(r'say\("([\w.]+)"', part)}
    asked |= {name for part in parts for name in re.findall(r'problem\(.*?, "(\w+)"[,)]', part)}
    assert len(asked) > 20
    assert asked - WORDS.keys() == set()


def test_markdown_takes_it_as_one_block(tmp_path: Path) -> None:
    """No line of it is empty, and all that needs the script is hidden."""
    found = inlay(tmp_path)
    for part in (found.above, found.below):
        assert "\n\n" not in part
        assert part.startswith("<div")
    assert json.loads(unescape(re.findall(r'data-content="([^"]*)"', found.above)[0])) == data(tmp_path)
    assert all(" hidden" in tag for tag in re.findall(r"<[^>]* data-live[^>]*>", found.above + found.below))
    assert found.parts == ("checklist",)


def test_search_passes_over_it(tmp_path: Path) -> None:
    """A heading says so itself: search takes it out of the block around it."""
    below = inlay(tmp_path).below
    headings = re.findall(r"<h\d[^>]*>", below)
    assert len(headings) == 2
    assert all("data-search-exclude" in tag for tag in [below.partition("\n")[0], *headings])
