"""Takes posts of series; checks which parts of each a language shows, and in what order."""

from pathlib import Path

import pytest

from tests.sites import SITE, text, view_of
from tests.unit.posts import FILES, part, post
from vademecum.catalogue import part_number, series_parts


def parts(folder: Path, files: dict[str, str], language: str = "nl") -> dict[str, list[tuple[int, str]]]:
    """By series the number and the id of each part."""
    found = series_parts(view_of(folder, FILES | files, language))
    return {key: [(part_number(shown), shown.entry.id) for shown in members] for key, members in found.items()}


def test_parts_stand_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    """Whatever their days and ids."""
    files = part("a", 10, "2026-01-01") | part("b", 2, "2026-01-03") | part("c", 1, "2026-01-02")
    assert parts(tmp_path, files) == {"weeks": [(1, "c"), (2, "b"), (10, "a")]}


def test_series_stand_in_the_order_of_the_facts(tmp_path: Path) -> None:
    """One that the facts do not know comes last: a rule reports it."""
    files = part("a", 1, series="lost") | part("b", 1, series="years") | part("c", 1)
    assert list(parts(tmp_path, files)) == ["weeks", "years", "lost"]


def test_a_series_without_parts_is_left_out(tmp_path: Path) -> None:
    """Announced, but nothing of it has appeared."""
    assert parts(tmp_path, {"nl/blog/a.md": post("a", "2026-01-01")}) == {}


def test_a_hidden_part_is_left_out(tmp_path: Path) -> None:
    """The others keep their numbers."""
    draft = post("b", "2026-01-01", series={"id": "weeks", "part": 1}, draft=True)
    assert parts(tmp_path, part("a", 2) | {"nl/blog/b.md": draft}) == {"weeks": [(2, "a")]}


@pytest.mark.parametrize(("site", "expected"), [(SITE, {}), (SITE.replace(", fallback: none", ""), [(1, "a")])])
def test_a_borrowed_part_counts(tmp_path: Path, site: str, expected: object) -> None:
    """Where posts are borrowed; else a language has the parts that are written in it."""
    found = parts(tmp_path, part("a", 1) | {"data/site.yml": site}, "da")
    assert found.get("weeks", {}) == expected


def test_a_translation_is_the_part_that_its_original_is(tmp_path: Path) -> None:
    """It need not say so."""
    files = part("a", 2) | {"da/blog/a.md": text("post", "a")}
    assert parts(tmp_path, files, "da") == {"weeks": [(2, "a")]}


@pytest.mark.parametrize("name", ["post:a", "page:b"])
def test_what_is_in_no_series_has_no_number(tmp_path: Path, name: str) -> None:
    """A post without a series, and any other page."""
    files = {"nl/blog/a.md": post("a", "2026-01-01"), "nl/b.md": text("page", "b")}
    assert part_number(view_of(tmp_path, files).shown[name]) == 0
