"""Takes posts of series; checks which of them are the same part."""

from pathlib import Path

from tests.sites import catalogue_of, text
from tests.unit.posts import FILES, part, post
from vademecum.checks.series_part_twice import check


def twice(folder: Path, files: dict[str, str]) -> list[tuple[str, object, object]]:
    """Place, part and other post of each problem."""
    found = check(catalogue_of(folder, FILES | files))
    return [(str(one.span).rpartition("/")[2], one.values["part"], one.values["other"]) for one in found]


def test_a_part_that_is_there_already_is_reported_at_its_number(tmp_path: Path) -> None:
    """Each further one, with the first."""
    files = part("a", 1) | part("b", 1) | part("c", 1) | part("d", 2)
    assert twice(tmp_path, files) == [("b.md:7:33", 1, "a"), ("c.md:7:33", 1, "a")]


def test_two_series_may_have_the_same_numbers(tmp_path: Path) -> None:
    """Each counts for itself."""
    assert twice(tmp_path, part("a", 1) | part("b", 1, series="years")) == []


def test_a_draft_counts(tmp_path: Path) -> None:
    """It will be published too."""
    draft = post("b", "2026-01-02", series={"id": "weeks", "part": 1}, draft=True)
    assert twice(tmp_path, part("a", 1) | {"nl/blog/b.md": draft}) == [("b.md:7:33", 1, "a")]


def test_a_translation_is_the_same_part(tmp_path: Path) -> None:
    """Whether it says so again or not."""
    series = {"id": "weeks", "part": 1}
    files = part("a", 1) | {"da/blog/a.md": text("post", "a", series=series), "en/blog/a.md": text("post", "a")}
    assert twice(tmp_path, files) == []


def test_what_a_translation_says_otherwise_is_not_compared(tmp_path: Path) -> None:
    """It contradicts its original; that is reported, and this would only follow from it."""
    danish = text("post", "b", series={"id": "weeks", "part": 1})
    assert twice(tmp_path, part("a", 1) | part("b", 2) | {"da/blog/b.md": danish}) == []
