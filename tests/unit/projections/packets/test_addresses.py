"""Takes links between texts; checks how they are compared, and written in another language."""

from pathlib import Path

import pytest

from tests.packets import ORIGINAL, REF, TRANSLATION, catalogue_at, made_at, packet_docs
from vademecum.projections.packets import address_in, same_address, text_path
from vademecum.sources import parse_markup

PICTURE = b"a picture"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives texts whose Dutch ones stand in other folders."""
    docs = packet_docs(tmp_path)
    (docs / "nl/roles").rename(docs / "nl/rollen")
    return docs


def compared(words: str, docs: Path, origin: str = ORIGINAL) -> list[str]:
    """What is compared of the links in the English practice, or in its Danish translation."""
    address_of = same_address(origin, made_at(docs), catalogue_at(docs))
    return [address_of(link) for link in parse_markup(words).links]


def test_a_link_to_a_text_counts_by_its_entry(docs: Path) -> None:
    """With its anchor; an address elsewhere, one that leads nowhere and one within the text count as they are."""
    words = "[a](../roles/cmio.md#b) [a](https://a.org) [a](nowhere.md) [a](#core) [a](rounds.md#core)"
    expected = ["role:cmio#b", "https://a.org", "nowhere.md", "#core", "rounds.md#core"]
    assert compared(words, docs) == expected


def test_words_of_the_original_get_the_links_of_the_language(docs: Path) -> None:
    """Where it has the text; all others stay."""
    words = "[a](../roles/cmio.md#b) and [c](https://a.org) ![d](../roles/cmio.md)"
    found = address_in(words, made_at(docs, "nl"), catalogue_at(docs))
    assert found == "[a](../rollen/cmio.md#b) and [c](https://a.org) ![d](../rollen/cmio.md)"


def test_a_picture_of_the_original_is_found_from_the_translation(docs: Path) -> None:
    """In its words, which lead to the file of the original, and where both are compared."""
    (docs / "en/practices/the ward.png").write_bytes(PICTURE)
    words, address = "![A ward](the%20ward.png)", "../../en/practices/the%20ward.png"
    assert address_in(words, made_at(docs), catalogue_at(docs)) == f"![A ward]({address})"
    assert compared(words, docs) == [address]
    assert compared(f"![En afdeling]({address})", docs, TRANSLATION) == [address]
    assert compared("![En afdeling](the%20ward.png)", docs, TRANSLATION) == ["the%20ward.png"]


def test_a_picture_of_the_translation_stands_for_that_of_the_original(docs: Path) -> None:
    """Where it has the same address: then the words of the original need no other."""
    for folder in ("en/practices", "da/praksis"):
        (docs / folder / "ward.png").write_bytes(PICTURE)
    words = "![A ward](ward.png)"
    assert address_in(words, made_at(docs), catalogue_at(docs)) == words
    assert compared(words, docs) == compared("![En afdeling](ward.png)", docs, TRANSLATION)
    assert compared("![En afdeling](other.png)", docs, TRANSLATION) == ["other.png"]


def test_a_text_has_a_place_before_it_is_there(docs: Path) -> None:
    """Under its title in the folder of its kind; without a title, under its id."""
    catalogue = catalogue_at(docs)
    assert text_path(made_at(docs), catalogue, "Andet") == "da/praksis/stuegang.md"
    assert text_path(made_at(docs, "nl"), catalogue, "Rondes & meer") == "nl/praktijken/rondes-meer.md"
    assert text_path(made_at(docs, "nl"), catalogue) == "nl/praktijken/rounds.md"
    (docs / "da/index.md").unlink()
    assert text_path(made_at(docs, "da", "page:home"), catalogue_at(docs), "Forside") == "da/index.md"
    assert REF in catalogue.entries
