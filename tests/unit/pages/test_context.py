"""Takes what a language shows; checks how it is linked, found and marked."""

from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of

FILES = FACTS | {
    "nl/rollen/cmio.md": text("role", "cmio", title="Arts"),
    "nl/praktijken/a.md": text("practice", "a", title="Samen"),
    "da/praksis/a.md": text("practice", "a", title="Sammen", draft=True),
    "da/blog/nyt.md": text("post", "news", title="Nyt", date="2026-02-03"),
}
ORIGIN = "nl/index.md"


def test_languages_are_made_once(tmp_path: Path) -> None:
    """All know the same ones, so that what one works out is not worked out again."""
    dutch = language_of(tmp_path, FILES)
    assert [*dutch.languages] == ["nl", "da", "en"]
    assert dutch.languages["nl"] is dutch
    assert all(other.languages is dutch.languages for other in dutch.languages.values())
    assert all(other.view is dutch.views[code] for code, other in dutch.languages.items())


def test_a_link_has_the_title_and_the_way(tmp_path: Path) -> None:
    """From the page that it stands on."""
    language = language_of(tmp_path, FILES)
    assert language.link(language.view.shown["role:cmio"], ORIGIN) == "[Arts](rollen/cmio.md)"
    assert language.link(language.view.shown["role:cmio"], "nl/rollen/cio.md", "a") == "[a](cmio.md)"
    assert language.link(language.view.shown["role:cmio"], ORIGIN, anchor="b") == "[Arts](rollen/cmio.md#b)"


def test_a_borrowed_title_is_marked(tmp_path: Path) -> None:
    """For a screen reader, and for the eye."""
    language = language_of(tmp_path, FILES, "en")
    assert language.link(language.view.shown["practice:a"], "en/index.md") == (
        "[Samen](practices/a.md){lang=nl hreflang=nl} (Dutch)"
    )


def test_the_title_of_a_draft_is_not_told(tmp_path: Path) -> None:
    """A Danish draft does not name the Dutch text that is shown in its place."""
    language = language_of(tmp_path, FILES, "da")
    assert "Sammen" not in language.link(language.view.shown["practice:a"], "da/index.md")


def test_a_name_of_the_facts_stands_in_for_a_title(tmp_path: Path) -> None:
    """The words are then the reader's; only what follows is in another language."""
    language = language_of(tmp_path, FILES, "da")
    assert language.link(language.view.shown["role:cmio"], "da/index.md") == (
        "[CMIO](roller/cmio.md){hreflang=nl} (nederlandsk)"
    )


def test_an_entry_is_found_in_the_readers_language_first(tmp_path: Path) -> None:
    """Else in that of its original, else nowhere."""
    language = language_of(tmp_path, FILES)
    entries = language.view.catalogue.entries
    own, other = language.find(entries["role:cmio"]), language.find(entries["post:news"])
    assert own is not None
    assert other is not None
    assert (own.path, other.path) == ("nl/rollen/cmio.md", "da/blog/nyt.md")


def test_what_no_language_shows_is_not_found(tmp_path: Path) -> None:
    """A draft in all its languages."""
    language = language_of(tmp_path, {"nl/a.md": text("page", "a", draft=True)})
    assert language.find(language.view.catalogue.entries["page:a"]) is None


@pytest.mark.parametrize(("code", "expected"), [("nl", ""), ("da", ' lang="nl"')])
def test_words_of_another_language_are_marked(tmp_path: Path, code: str, expected: str) -> None:
    """Those of the page's own are not."""
    language = language_of(tmp_path, FILES, code)
    assert language.mark(language.view.shown["practice:a"]) == expected


def test_sentences_are_filled_in(tmp_path: Path) -> None:
    """In the language of the page."""
    dutch, english = (
        language_of(tmp_path / code, FILES, code).say("Source {number}", number=3) for code in ("nl", "en")
    )
    assert english == "Source 3"
    assert "3" in dutch != english


def test_countries_stand_in_a_row(tmp_path: Path) -> None:
    """As the language joins them."""
    assert language_of(tmp_path, FILES).countries(("nl", "dk", "eu")) == "Nederland, Denemarken en Europese Unie"
