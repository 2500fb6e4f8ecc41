"""Takes posts; checks what a list says of each."""

from pathlib import Path
from typing import Any

import pytest

from tests.unit.pages.blogs import BORROWING
from tests.unit.pages.reading import language_of
from tests.unit.posts import FILES, part, post
from vademecum.pages.blog_rows import author_names, byline, part_words, post_rows

DAY = "2026-02-03"


def row(folder: Path, files: dict[str, str], code: str = "nl", numbered: bool = False) -> dict[str, Any]:
    """The row of the post `a` on the list of posts."""
    language = language_of(folder, FILES | files, code)
    (found,) = post_rows([language.view.shown["post:a"]], f"{code}/blog/index.md", language, numbered)
    return found


def test_a_row_leads_to_its_post(tmp_path: Path) -> None:
    """With the first sentence of its summary, in the language of the page."""
    found = row(tmp_path, {"nl/blog/a.md": post("a", DAY, summary="Eén. Twee.")})
    assert (found["link"], found["teaser"], found["language"]) == ('<a href="a/">A</a>', "Eén.", "")


def test_a_row_says_when_by_whom_and_how_long(tmp_path: Path) -> None:
    """In that order."""
    found = row(tmp_path, {"nl/blog/a.md": post("a", DAY, authors=["anna", "bo"])})
    assert found["mark"] == "3 februari 2026 · Anna Bos en Bo Holm · 1 minuut lezen"


def test_a_pinned_post_says_so_first(tmp_path: Path) -> None:
    """Else its day would seem out of order."""
    found = row(tmp_path, {"nl/blog/a.md": post("a", DAY, pinned=True)})
    assert found["mark"] == "Bovenaan · 3 februari 2026 · 1 minuut lezen"


@pytest.mark.parametrize(
    ("numbered", "expected"),
    [(True, "deel 2 van 3 · 3 februari 2026 · 1 minuut lezen"), (False, "3 februari 2026 · 1 minuut lezen")],
)
def test_a_part_has_its_number_in_the_list_of_its_series(tmp_path: Path, numbered: bool, expected: str) -> None:
    """In any other list it stands for itself."""
    assert row(tmp_path, part("a", 2, DAY), numbered=numbered)["mark"] == expected


def test_a_post_of_no_series_has_no_number(tmp_path: Path) -> None:
    """It stands for itself in every list."""
    language = language_of(tmp_path, FILES | {"nl/blog/a.md": post("a", DAY)})
    assert part_words(language.view.shown["post:a"], language) == ""


def test_a_borrowed_post_is_marked(tmp_path: Path) -> None:
    """Title and first sentence for a screen reader, and for the eye; day and minutes are in the reader's language."""
    found = row(tmp_path, {"data/site.yml": BORROWING, "nl/blog/a.md": post("a", DAY)}, "da")
    assert found == {
        "link": '<a href="a/" lang="nl" hreflang="nl">A</a> (nederlandsk)',
        "mark": "3. februar 2026 · 1 minuts læsning",
        "teaser": "About a.",
        "language": "nl",
    }


def test_a_change_is_dated(tmp_path: Path) -> None:
    """Between the authors and the minutes."""
    language = language_of(tmp_path, FILES | {"nl/blog/a.md": post("a", DAY, updated="2026-03-01", authors=["bo"])})
    shown = language.view.shown["post:a"]
    assert byline(shown, language) == ["3 februari 2026", "Bo Holm", "bijgewerkt op 1 maart 2026", "1 minuut lezen"]


@pytest.mark.parametrize(
    ("authors", "expected"), [([], ""), (["bo"], "Bo Holm"), (["bo", "anna"], "Bo Holm en Anna Bos")]
)
def test_authors_stand_as_the_post_names_them(tmp_path: Path, authors: list[str], expected: str) -> None:
    """Not in the order of the facts."""
    language = language_of(tmp_path, FILES | {"nl/blog/a.md": post("a", DAY, authors=authors)})
    assert author_names(language.view.shown["post:a"], language) == expected
