"""Takes roles; checks what their profiles say."""

from pathlib import Path

from tests.unit.pages.profiles import LEVELS, ROLES, TARGETS
from tests.unit.pages.reading import language_of
from vademecum.pages.profile_parts import NOT_ASKED, Profile, competency_rows, profile_of

FEWER = {
    "data/roles.yml": ROLES["data/roles.yml"].replace("targets: {strategy: 4, bridging: 3}", "targets: {bridging: 3}")
}


def profile(folder: Path, role: str = "cio", code: str = "en", **files: str) -> Profile:
    """The profile of a role; `files` replace files of facts by their name."""
    changed = {f"data/{name}.yml": content for name, content in files.items()}
    language = language_of(folder, ROLES | changed, code)
    return profile_of(language.view.shown[f"role:{role}"], language)


def test_a_profile_says_what_the_text_of_its_role_says(tmp_path: Path) -> None:
    """The sections that the site chose, with their sources in the order of their numbers."""
    made = profile(tmp_path)
    assert (made.title, made.summary, made.language) == ('IT "director" <&>', "In short: A & B.", "en")
    assert [section.id for section in made.sections] == ["mandate"]
    assert list(made.sources) == ["doe-view", "nis2-article-20"]
    assert made.origin == ("Handbook 1",)
    assert made.address == "https://example.org/id/role/cio/"


def test_a_role_without_a_text_has_its_levels_alone(tmp_path: Path) -> None:
    """It has no sections and no sources."""
    made = profile(tmp_path, "cmio")
    assert (made.title, made.summary, made.sections, dict(made.sources)) == ("CMIO", "", (), {})
    assert [(row.code, row.level) for row in made.rows] == [("A1", "4"), ("B1", "2")]


def test_a_site_that_chooses_no_section_has_none(tmp_path: Path) -> None:
    """The summary stays."""
    made = profile(tmp_path, matrix="comparisons: []\n")
    assert (made.sections, dict(made.sources), made.summary) == ((), {}, "In short: A & B.")


def test_rows_stand_in_clusters_with_the_words_of_their_level(tmp_path: Path) -> None:
    """A competency without a text has the words that hold for all."""
    made = profile(tmp_path)
    assert [(cluster.name, [row.title for row in cluster.rows]) for cluster in made.clusters] == [
        ("A Direct", ["Strategy"]),
        ("B Join", ["Bridging"]),
    ]
    assert [(row.choice.said, row.choice.words) for row in made.rows] == [
        ("4 – Shaping", LEVELS[4]),
        ("3 – Leading", "a"),
    ]


def test_every_level_and_none_can_be_chosen(tmp_path: Path) -> None:
    """The highest first."""
    (row, _) = competency_rows(language_of(tmp_path, ROLES, "nl"))
    assert [choice.value for choice in row.choices] == ["4", "3", "2", "1", "0", NOT_ASKED]
    assert [choice.said for choice in row.choices][3:] == ["1 – Bekend", "0 – Nieuw", "niet gevraagd"]
    assert row.language == "en"
    assert (row.level, row.model, row.mark) == (NOT_ASKED, NOT_ASKED, "")


def test_a_level_that_an_organisation_set_is_marked(tmp_path: Path) -> None:
    """It holds, and the profile says what the model asks."""
    made = profile(tmp_path, targets=TARGETS)
    assert [(row.level, row.model, row.mark) for row in made.rows] == [("4", "4", ""), ("1", "3", "model: 3")]
    assert made.changes == "Levels other than in the model: B1 1 (model: 3)."
    assert profile(tmp_path / "model").changes == "The levels are those of the model."


def test_what_the_model_does_not_ask_is_in_the_profile_all_the_same(tmp_path: Path) -> None:
    """An organisation may ask it."""
    made = profile(tmp_path, roles=FEWER["data/roles.yml"])
    assert (made.rows[0].level, made.rows[0].choice.said, made.rows[0].choice.words) == (NOT_ASKED, "not asked", "–")
    asked = profile(tmp_path / "own", roles=FEWER["data/roles.yml"], targets=TARGETS.replace("bridging", "strategy"))
    assert asked.changes == "Levels other than in the model: A1 1 (model: not asked)."
