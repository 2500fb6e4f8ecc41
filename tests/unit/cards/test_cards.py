"""Takes small sites; checks which of their pages get a card, what stands on it, and where it is."""

from collections.abc import Collection, Mapping
from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.cards import Card, Shelf, card_path, cards
from vademecum.cards.card import card
from vademecum.cards.letters import composed, covered
from vademecum.model import KINDS

FILES = FACTS | {
    "nl/index.md": text("page", "home", title="Handbook"),
    "nl/praktijken/a.md": text("practice", "a", title="Samen"),
    "da/praksis/b.md": text("practice", "b", title="Hemmeligt", draft=True),
    "da/blog/nyt.md": text("post", "news", title="Nyt", date="2026-02-03", authors=["anna"]),
}


def drawn(
    folder: Path, language: str, kinds: Collection[str] = KINDS, files: Mapping[str, str | bytes] = FILES
) -> dict[str, str]:
    """The titles of all cards of a language, by path."""
    titles: list[str] = []

    def draw(card: Card) -> bytes:
        titles.append(card.title)
        return card.title.encode()

    concern = cards(kinds, Shelf(folder / "cards", draw, ""))
    paths = [file.path for file in concern.pages(language_of(folder, files, language))]
    return dict(zip(paths, titles, strict=True))


def test_every_page_that_is_in_its_language_has_a_card(tmp_path: Path) -> None:
    """Texts and facts alike; the front page has the picture of the site."""
    found = drawn(tmp_path, "nl")
    assert found["nl/assets/cards/practice-a.png"] == "Samen"
    assert found["nl/assets/cards/term-cloud.png"] == "cloud"
    assert "nl/assets/cards/page-home.png" not in found


def test_a_borrowed_page_and_a_draft_have_none(tmp_path: Path) -> None:
    """A borrowed page has the card of its original."""
    found = drawn(tmp_path, "da")
    assert not {card_path("da", ref) for ref in ("practice:a", "practice:b")} & set(found)
    assert found["da/assets/cards/post-news.png"] == "Nyt"


def test_only_kinds_that_are_named_have_cards(tmp_path: Path) -> None:
    """Such as posts alone."""
    assert drawn(tmp_path, "da", ["post"]) == {"da/assets/cards/post-news.png": "Nyt"}


def test_a_title_in_letters_that_the_fonts_lack_has_no_card(tmp_path: Path) -> None:
    """Boxes in the place of letters would be worse than the picture of the site."""
    files = FILES | {"nl/praktijken/a.md": text("practice", "a", title="Μαζί")}
    assert "nl/assets/cards/practice-a.png" not in drawn(tmp_path, "nl", files=files)


def test_a_card_says_what_stands_at_the_top_of_the_page(tmp_path: Path) -> None:
    """In the language of the page: the site, the kind, the title; of a post also day, authors and minutes to read."""
    danish = language_of(tmp_path, FILES, "da")
    assert card(danish.view.shown["post:news"], danish) == Card(
        "post", "Handbook", "Blogindlæg", "Nyt", "3. februar 2026 · Anna Bos · 1 minuts læsning"
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [("A\u030angstro\u0308m", "Ångström"), ("data\xadbeskyttelse", "databeskyttelse"), (" a\n b ", "a b")],
)
def test_words_are_put_as_the_fonts_have_them(written: str, expected: str) -> None:
    """A letter and its mark are one sign, and all is on one line."""
    assert composed(written) == expected
    assert covered(expected)


@pytest.mark.parametrize("words", ["Ελλάδα", "日本", "💡", "a\u0301"])
def test_other_letters_are_not_covered(words: str) -> None:
    """Nor a mark without its letter."""
    assert not covered(words)
