"""Takes competencies and what refers to them; checks the index by competency."""

from pathlib import Path

from tests.sites import text
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, referrals, told, view
from vademecum.projections.indexes.competencies import by_competency
from vademecum.projections.indexes.index import Index


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the common facts with these files."""
    shown = view(folder, files, language)
    return by_competency(referrals(shown))


def test_a_competency_has_the_roles_that_need_it_and_what_is_about_it(tmp_path: Path) -> None:
    """A role with its level alone, though its text is about the competency too."""
    files = {
        "nl/cio.md": text("role", "cio", "[[competency:strategy]]\n", competencies=["strategy"]),
        "nl/a.md": text("practice", "a", competencies=["strategy"]),
        "nl/nis2.md": text("checklist", "nis2", "- [ ] We know. {#scope}\n"),
    }
    assert told(index(tmp_path, files))["strategy"] == [
        "role:cmio requires-competency:4",
        "role:cio requires-competency:4",
        "practice:a concerns-competency:1",
        "checklist:nis2#scope asks-competency:1",
    ]


def test_a_heading_begins_with_the_code(tmp_path: Path) -> None:
    """By which some readers know it."""
    assert [section.heading for section in index(tmp_path, {}, "da").sections] == ["A1 Strategi", "B1 Brobygning"]


def test_hidden_texts_have_no_row(tmp_path: Path) -> None:
    """A role that is hidden needs nothing either."""
    files = HIDDEN | {"nl/cio.md": text("role", "cio", audience="board")}
    made = index(tmp_path, files)
    assert hidden_in(made) == set()
    assert told(made)["bridging"] == ["role:cmio requires-competency:2"]
