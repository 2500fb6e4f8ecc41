"""Takes texts and laws that were checked on some day, or never; checks the index by that day."""

from pathlib import Path

from tests.sites import text
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, told, view
from vademecum.projections.indexes.index import Index
from vademecum.projections.indexes.reviews import by_review

FILES = {
    "nl/a.md": text("practice", "a", reviewed={"by": "bo", "on": "2026-01-02"}),
    "nl/b.md": text("guide", "b", reviewed={"by": "anna", "on": "2026-03-02"}),
    "nl/c.md": text("practice", "c", reviewed={"by": "bo", "on": "2026-01-12"}),
    "nl/d.md": text("guide", "d"),
    "nl/index.md": text("page", "home"),
}


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the common facts with these files."""
    return by_review(view(folder, files, language), "Never")


def test_the_newest_check_comes_first_and_what_nobody_checked_last(tmp_path: Path) -> None:
    """A law has the day on which its sources were read; facts and the front page are no texts to check."""
    made = index(tmp_path, FILES)
    assert told(made) == {
        "2026-03": ["guide:b checked:anna:2026-03-02"],
        "2026-01": [
            "practice:c checked:bo:2026-01-12",
            "law:nis2-act sources-read:2026-01-10",
            "practice:a checked:bo:2026-01-02",
        ],
        "never": ["guide:d"],
    }
    assert [section.heading for section in made.sections] == ["maart 2026", "januari 2026", "Never"]


def test_a_post_that_nobody_checked_has_its_day(tmp_path: Path) -> None:
    """The older it is, the sooner somebody should."""
    made = index(tmp_path, FILES | {"nl/e.md": text("post", "e", date="2026-03-01")})
    assert told(made)["never"] == ["guide:d", "post:e published:2026-03-01"]


def test_a_text_that_another_language_lends_has_its_check(tmp_path: Path) -> None:
    """It is that text which the reader sees."""
    assert told(index(tmp_path, FILES, "da"))["2026-03"] == ["guide:b checked:anna:2026-03-02"]


def test_without_texts_that_wait_there_is_no_such_section(tmp_path: Path) -> None:
    """And hidden ones do not wait."""
    made = index(tmp_path, HIDDEN)
    assert list(told(made)) == ["2026-01"]
    assert hidden_in(made) == set()
