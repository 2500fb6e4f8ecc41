"""Takes roles and competencies; checks the target levels of each, their words and their order."""

from pathlib import Path

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.projections.targets import level_words, of_competency, of_role


def test_levels_have_words_in_the_language(tmp_path: Path) -> None:
    """By number."""
    words = level_words(view_of(tmp_path, FACTS, "da"))
    assert (words[0], words[4], len(words)) == ("Ny", "Formende", 5)


def test_a_role_has_a_target_for_each_competency(tmp_path: Path) -> None:
    """In the order of the model, not in that of the role; with code, level and word."""
    view = view_of(tmp_path, FACTS)
    rows = [(row.about.entry.id, row.code, row.level, row.word) for row in of_role("cmio", view)]
    assert rows == [("strategy", "A1", 4, "Vormend"), ("bridging", "B1", 2, "Toepassend")]


def test_a_target_for_a_hidden_competency_is_left_out(tmp_path: Path) -> None:
    """It could not be followed."""
    levels = {str(level): "x" for level in range(5)}
    files = {"nl/a.md": text("competency", "strategy", levels=levels, audience="board")}
    view = view_of(tmp_path, FACTS | files)
    assert [row.about.entry.id for row in of_role("cmio", view)] == ["bridging"]


def test_a_competency_lists_the_roles_that_need_it_most_first(tmp_path: Path) -> None:
    """Equal ones in the order of the roles."""
    view = view_of(tmp_path, FACTS)
    assert [(row.about.entry.id, row.level) for row in of_competency("bridging", view)] == [("cio", 3), ("cmio", 2)]
    assert [row.about.entry.id for row in of_competency("strategy", view)] == ["cmio", "cio"]


def test_a_role_without_a_target_is_not_listed(tmp_path: Path) -> None:
    """Nor is any for a competency that nobody names."""
    assert of_competency("nothing", view_of(tmp_path, FACTS)) == ()


OWN = "organisation: {nl: Huis}\ntargets: {cio: {bridging: 1, strategy: 4}}\n"


def test_an_organisation_asks_another_level(tmp_path: Path) -> None:
    """It holds; that of the model stands beside it, but where both are the same."""
    view = view_of(tmp_path, FACTS | {"data/targets.yml": OWN})
    rows = [(row.about.entry.id, row.level, row.word, row.model, row.model_word) for row in of_role("cio", view)]
    assert rows == [("strategy", 4, "Vormend", None, "Vormend"), ("bridging", 1, "Bekend", 3, "Leidend")]
    assert [(row.about.entry.id, row.level) for row in of_competency("bridging", view)] == [("cmio", 2), ("cio", 1)]


def test_what_an_organisation_added_has_no_level_of_the_model(tmp_path: Path) -> None:
    """Neither a role of its own, in all its competencies, nor a competency of its own."""
    own = {
        "data/roles.yml": FACTS["data/roles.yml"]
        + "  ciso: {group: it, name: {nl: CISO}, own: true, targets: {bridging: 2}}\n",
        "data/targets.yml": "organisation: {nl: Huis}\ntargets: {ciso: {bridging: 3, strategy: 1}}\n",
    }
    view = view_of(tmp_path, FACTS | own)
    assert [(row.level, row.model, row.is_own) for row in of_role("ciso", view)] == [(1, None, False), (3, None, False)]
    assert [(row.level, row.is_own) for row in of_competency("bridging", view)] == [(3, False), (3, True), (2, False)]
