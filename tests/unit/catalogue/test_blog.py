"""Takes views; checks where the pages beside the list of posts stand."""

from pathlib import Path

import pytest

from tests.sites import SITE, view_of
from vademecum.catalogue import ARCHIVE, BLOG, blog_folder
from vademecum.languages import CatalogueError

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Archive"\nmsgstr '


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nl", ["nl/blog/archief", "nl/blog/onderwerpen", "nl/blog/auteurs", "nl/blog/reeksen"]),
        ("da", ["da/blog/arkiv", "da/blog/emner", "da/blog/forfattere", "da/blog/serier"]),
        ("en", ["en/blog/archive", "en/blog/topics", "en/blog/authors", "en/blog/series-of-posts"]),
    ],
)
def test_each_language_has_its_own_words(tmp_path: Path, code: str, expected: list[str]) -> None:
    """In the folder of its posts."""
    view = view_of(tmp_path, {}, code)
    assert [blog_folder(view, title) for title in BLOG] == expected


def test_they_stand_where_the_settings_have_the_posts(tmp_path: Path) -> None:
    """Whatever that folder is called."""
    site = SITE.replace("{nl: blog,", "{nl: nieuws,")
    assert blog_folder(view_of(tmp_path, {"data/site.yml": site}), ARCHIVE) == "nl/nieuws/archief"


@pytest.mark.parametrize(
    ("word", "expected"), [("Vroeger & nu", "nl/blog/vroeger-nu"), ("目次", "nl/blog/archive")], ids=["letters", "none"]
)
def test_a_site_may_have_a_word_of_its_own(tmp_path: Path, word: str, expected: str) -> None:
    """One without a letter for an address gives the English one."""
    view = view_of(tmp_path, {"data/messages/nl.po": f'{PO}"{word}"\n'})
    assert blog_folder(view, ARCHIVE) == expected


def test_texts_that_cannot_be_read_are_an_error(tmp_path: Path) -> None:
    """The word is not guessed."""
    with pytest.raises(CatalogueError):
        blog_folder(view_of(tmp_path, {"data/messages/nl.po": "msgid"}), ARCHIVE)
