"""The guess at the language of a text."""

from pathlib import Path

import pytest

from tests.accessibility.function_words import WORDS, guess
from tests.builds import PROJECT

DOCS = PROJECT / "docs"
TEXTS = [path for code in WORDS for path in sorted((DOCS / code).rglob("*.md"))]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_every_text_of_the_project_is_told(path: Path) -> None:
    """The language of each text is the one of its folder."""
    assert guess(path.read_text(encoding="utf-8")) == path.relative_to(DOCS).parts[0]


def test_few_words_say_nothing() -> None:
    """A name or a heading is no proof."""
    assert guess("The CMIO and the CNIO") == ""


def test_two_languages_at_once_say_nothing() -> None:
    """A text half in one and half in another language is not guessed at."""
    assert guess("the and to that with this " + "det og til på med ikke") == ""


def test_words_of_two_languages_do_not_count() -> None:
    """What stands in two lists tells nothing."""
    assert guess("en " * 20) == ""
