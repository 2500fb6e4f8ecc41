"""Takes views; checks which addresses are kept for pages of the product."""

from pathlib import Path

import pytest

from tests.sites import view_of
from vademecum.catalogue import address_of, kept_in


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("nl/blog/index.md", "nl/blog"),
        ("nl/blog/a.md", "nl/blog/a"),
        ("nl/blog/archief/2026.md", "nl/blog/archief/2026"),
    ],
)
def test_a_page_is_published_as_a_folder(path: str, expected: str) -> None:
    """The first page of a folder at the folder itself."""
    assert address_of(path) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("nl/blog/archief", "nl/blog/archief/"),
        ("nl/blog/archief/2026", "nl/blog/archief/"),
        ("nl/blog/onderwerpen/cloud", "nl/blog/onderwerpen/"),
        ("nl/blog/auteurs/anna", "nl/blog/auteurs/"),
        ("nl/blog/reeksen/weken", "nl/blog/reeksen/"),
        ("nl/blog/2", "index.md"),
        ("nl/registers/thema", "nl/registers/"),
        ("nl/bestuursmap", "bestuursmap.md"),
    ],
)
def test_an_address_is_kept_also_where_nothing_stands(tmp_path: Path, address: str, expected: str) -> None:
    """A site without a post has no blog yet; its first post changes no address."""
    assert kept_in(view_of(tmp_path, {})).holder(address) == expected


@pytest.mark.parametrize("address", ["nl/blog/archieven", "nl/blog/archive", "nl/archief", "nl/blog", "nl/blog/a2"])
def test_any_other_address_is_free(tmp_path: Path, address: str) -> None:
    """Also one that only begins with the same letters, or has the word of another language."""
    assert kept_in(view_of(tmp_path, {})).holder(address) == ""


def test_while_interface_texts_cannot_be_read_no_word_is_kept(tmp_path: Path) -> None:
    """Nobody knows it then."""
    assert kept_in(view_of(tmp_path, {"data/messages/nl.po": "msgid"})).holder("nl/blog/archief") == ""
