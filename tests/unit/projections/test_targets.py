"""Takes roles and competencies; checks the target levels of each, their words and their order."""

from pathlib import Path

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.model import Role
from vademecum.projections.targets import level_words, of_competency, of_role


def test_levels_have_words_in_the_language(tmp_path: Path) -> None:
    """By number."""
    words = level_words(view_of(tmp_path, FACTS, "da"))
    assert (words[0], words[4], len(words)) == ("Ny", "Formende", 5)


def test_a_role_has_a_target_for_each_competency(tmp_path: Path) -> None:
    """In the order of the model, not in that of the role; with code, level and word."""
    view = view_of(tmp_path, FACTS)
    role = view.catalogue.entries["role:cmio"].facts
    assert isinstance(role, Role)
    rows = [(row.about.entry.id, row.code, row.level, row.word) for row in of_role(role, view)]
    assert rows == [("strategy", "A1", 4, "Vormend"), ("bridging", "B1", 2, "Toepassend")]


def test_a_target_for_a_hidden_competency_is_left_out(tmp_path: Path) -> None:
    """It could not be followed."""
    levels = {str(level): "x" for level in range(5)}
    files = {"nl/a.md": text("competency", "strategy", levels=levels, audience="board")}
    view = view_of(tmp_path, FACTS | files)
    role = view.catalogue.entries["role:cmio"].facts
    assert isinstance(role, Role)
    assert [row.about.entry.id for row in of_role(role, view)] == ["bridging"]


def test_a_competency_lists_the_roles_that_need_it_most_first(tmp_path: Path) -> None:
    """Equal ones in the order of the roles."""
    view = view_of(tmp_path, FACTS)
    assert [(row.about.entry.id, row.level) for row in of_competency("bridging", view)] == [("cio", 3), ("cmio", 2)]
    assert [row.about.entry.id for row in of_competency("strategy", view)] == ["cmio", "cio"]


def test_a_role_without_a_target_is_not_listed(tmp_path: Path) -> None:
    """Nor is any for a competency that nobody names."""
    assert of_competency("nothing", view_of(tmp_path, FACTS)) == ()
