"""Takes blog posts; checks the line below their title."""

from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import tree_of


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, "3 February 2026 · 1 minute to read"),
        ({"authors": ["anna"]}, "3 February 2026 · Anna Bos · 1 minute to read"),
        ({"authors": ["anna", "bo"]}, "3 February 2026 · Anna Bos and Bo Holm · 1 minute to read"),
        ({"updated": "2026-03-01"}, "3 February 2026 · updated on 1 March 2026 · 1 minute to read"),
    ],
)
def test_a_post_says_when_and_by_whom(tmp_path: Path, keys: dict[str, object], expected: str) -> None:
    """Day, authors, when it was changed, and how long it takes to read."""
    files = FACTS | {"en/blog/a.md": text("post", "a", date="2026-02-03", **keys)}
    assert tree_of(tmp_path, files)["en/blog/a.md"].meta["byline"] == expected


def test_a_translation_has_the_line_of_its_original(tmp_path: Path) -> None:
    """In its own language."""
    files = {"nl/blog/a.md": text("post", "a", date="2026-02-03"), "da/blog/a.md": text("post", "a")}
    assert tree_of(tmp_path, files)["da/blog/a.md"].meta["byline"] == "3. februar 2026 · 1 minuts læsning"


def test_a_long_post_takes_minutes(tmp_path: Path) -> None:
    """So many words as adults read in one, begun ones counted."""
    files = {"en/blog/a.md": text("post", "a", "word " * 401, date="2026-02-03")}
    assert tree_of(tmp_path, files)["en/blog/a.md"].meta["byline"] == "3 February 2026 · 3 minutes to read"


def test_other_kinds_have_no_such_line(tmp_path: Path) -> None:
    """They are checked, not dated."""
    assert "byline" not in tree_of(tmp_path, {"nl/a.md": text("practice", "a")})["nl/praktijken/a.md"].meta
