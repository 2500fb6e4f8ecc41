"""Takes catalogues; checks where each language has the page that lists everything."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of
from vademecum.catalogue import contents_path, pack_path, search_path
from vademecum.languages import CatalogueError

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Contents"\nmsgstr '


@pytest.mark.parametrize(
    ("code", "expected"), [("nl", "nl/inhoud.md"), ("da", "da/indhold.md"), ("en", "en/contents.md")]
)
def test_each_language_has_its_own_word(tmp_path: Path, code: str, expected: str) -> None:
    """In the address."""
    assert contents_path(catalogue_of(tmp_path, {}), code) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("Læs & søg", "nl/laes-soeg.md"), ("目次", "nl/contents.md")], ids=["letters", "no letters"]
)
def test_a_site_may_have_a_word_of_its_own(tmp_path: Path, word: str, expected: str) -> None:
    """One without a letter for an address gives the English one: a page needs a name."""
    files = {"data/messages/nl.po": f'{PO}"{word}"\n'}
    assert contents_path(catalogue_of(tmp_path, files), "nl") == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Map & meer", "nl/map-meer.md"), ("目次", "nl/board-pack.md")],
    ids=["letters", "no letters"],
)
def test_so_has_the_board_pack(tmp_path: Path, word: str, expected: str) -> None:
    """Its page stands directly below the language too."""
    files = {"data/messages/nl.po": PO.replace("Contents", "Board pack") + f'"{word}"\n'}
    assert pack_path(catalogue_of(tmp_path, files), "nl") == expected


@pytest.mark.parametrize(("code", "expected"), [("nl", "nl/zoeken.md"), ("da", "da/soeg.md"), ("en", "en/search.md")])
def test_the_page_of_results_has_a_word_in_each_language(tmp_path: Path, code: str, expected: str) -> None:
    """Directly below the language."""
    assert search_path(catalogue_of(tmp_path, {}), code) == expected


def test_texts_that_cannot_be_read_are_an_error(tmp_path: Path) -> None:
    """The word is not guessed."""
    with pytest.raises(CatalogueError):
        contents_path(catalogue_of(tmp_path, {"data/messages/nl.po": "msgid"}), "nl")
