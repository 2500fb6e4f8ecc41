"""A citation's number stands close behind its sentence, and never breaks a block."""

from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("A fact [@doe-view].", "A fact<sup"),
        ("- A fact [@doe-view].", "- A fact<sup"),
        ("- [@doe-view] says", "- <sup"),
        ("1. [@doe-view] says", "1. <sup"),
        ("> [@doe-view] says", "> <sup"),
        ("- [ ] [@doe-view] says", "- [ ] <sup"),
        ("## Why {#why}\n[@doe-view] says", "## Why {#why}\n<sup"),
        ("A long fact\n[@doe-view].", "A long fact<sup"),
        ("A paragraph.\n\n[@doe-view] says", "A paragraph.\n\n<sup"),
        ("```\ncode\n```\n[@doe-view] says", "```\n<sup"),
        ("| a |\n| --- |\n[@doe-view] says", "| --- |\n<sup"),
        ("| a |\n| --- |\n| fact [@doe-view] |", "| fact"),
    ],
)
def test_a_number_is_glued_to_words_only(tmp_path: Path, body: str, expected: str) -> None:
    """The mark of a list, a quote, a task or a heading keeps its space."""
    files = FACTS | {"nl/a.md": text("page", "a", body)}
    assert expected in page_of(tmp_path, files, "nl/a.md")
