"""Takes sites with something hidden; holds the words by which a leak shows to what readers may not see."""

from pathlib import Path

from tests.sites import PUBLIC, SITE, catalogue_of, text
from vademecum.catalogue import Edition, views
from vademecum.projections.secrets import Secret, secrets

BOARD = {"data/site.yml": f"{SITE}audiences: [board]\n"}


def found(folder: Path, files: dict[str, str], edition: Edition = PUBLIC) -> set[Secret]:
    """The secrets of a site, without those of summaries."""
    made = secrets(views(catalogue_of(folder, files), edition))
    return {one for one in made if one.part != "summary"}


def test_drafts_and_other_audiences_are_secret(tmp_path: Path) -> None:
    """Titles in every language of the site, and the beginning of each summary."""
    files = {
        **BOARD,
        "nl/praktijken/plan.md": text("practice", "plan", title="Plan voor later", draft=True, summary="Over later."),
        "en/practices/cuts.md": text("practice", "cuts", title="Planned cuts", audience="board"),
        "nl/praktijken/open.md": text("practice", "open", title="Open"),
    }
    made = secrets(views(catalogue_of(tmp_path, files), Edition()))
    assert {(one.ref, one.words, one.part) for one in made} == {
        ("practice:plan", "Plan voor later", "title"),
        ("practice:plan", "Over later.", "summary"),
        ("practice:cuts", "Planned cuts", "title"),
        ("practice:cuts", "About cuts.", "summary"),
    }


def test_the_audience_has_no_secrets(tmp_path: Path) -> None:
    """What an edition shows is none."""
    files = {**BOARD, "en/practices/cuts.md": text("practice", "cuts", title="Planned cuts", audience="board")}
    assert found(tmp_path, files, Edition("board")) == set()


def test_a_title_that_something_visible_bears_is_none(tmp_path: Path) -> None:
    """A draft in Danish of a text that is published in Dutch under the same title."""
    files = {
        "nl/praktijken/plan.md": text("practice", "plan", title="Plan"),
        "da/praksis/plan.md": text("practice", "plan", title="plan ", draft=True),
    }
    assert found(tmp_path, files) == set()


def test_words_of_an_author_elsewhere_are_told_apart(tmp_path: Path) -> None:
    """A visible text, or a fact, may say the same words: then they prove nothing."""
    files = {
        "nl/praktijken/plan.md": text("practice", "plan", title="Plan voor later", draft=True),
        "nl/praktijken/open.md": text("practice", "open", "Er komt een plan\nvoor later.\n", title="Open"),
    }
    assert found(tmp_path, files) == {Secret("practice:plan", "Plan voor later", "title", said=True)}


def test_names_of_a_hidden_entry_do_not_count_as_said(tmp_path: Path) -> None:
    """The facts of a checklist for the board name it: that is where the name is from."""
    files = {
        **BOARD,
        "data/checklists.yml": """
cuts:
  name: {nl: Snijden met zorg, da: Skær klogt, en: Cutting with care}
  items: {}
""",
        "nl/checklists/cuts.md": text("checklist", "cuts", title="Snijden met zorg", audience="board"),
    }
    made = {(one.words, one.said) for one in found(tmp_path, files)}
    assert made == {("Snijden met zorg", False), ("Skær klogt", False), ("Cutting with care", False)}


def test_a_site_without_anything_hidden_has_none(tmp_path: Path) -> None:
    """Nothing to look for."""
    assert found(tmp_path, {"nl/praktijken/open.md": text("practice", "open")}) == set()
