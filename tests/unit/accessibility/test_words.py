"""Published is what was written."""

from pathlib import Path

from tests.accessibility.checks.words import lie, miscounted

SHOWN = {"nl/a/index.html": "role", "nl/b/index.html": "role", "nl/c/index.html": "term"}


def publish(site: Path, *paths: str) -> Path:
    """A site with Dutch pages at these paths."""
    for path in paths:
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text('<html lang="nl">', encoding="utf-8")
    return site


def test_all_pages_are_there(tmp_path: Path) -> None:
    """Nothing is said of a site that has what is to be shown, and pages of its own beside it."""
    assert list(miscounted(publish(tmp_path, *SHOWN, "nl/index.html"), "nl", SHOWN)) == []


def test_a_missing_page_is_counted(tmp_path: Path) -> None:
    """The kind and the number are named."""
    site = publish(tmp_path, "nl/b/index.html", "nl/c/index.html")
    assert list(miscounted(site, "nl", SHOWN)) == ["1 of 2 pages of kind role are missing"]


def test_words_of_a_language_without_a_profile_are_let_be() -> None:
    """German is not called a lie."""
    assert lie("de", "the and to that with this it not by") == ""
