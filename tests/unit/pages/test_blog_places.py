"""Takes languages with posts; checks where the pages of a blog stand."""

from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.pages.reading import language_of
from tests.unit.posts import FILES, part, post, posts
from vademecum.pages.blog_places import (
    SHELVINGS,
    archive_path,
    front_path,
    has_blog,
    shelf_path,
    shelf_paths,
    shelf_title,
    shelves,
    shelving_path,
)

TOPIC, AUTHOR, SERIES = SHELVINGS
IN_ALL = {
    "nl/blog/a.md": post("a", "2026-01-01", categories=["record"], authors=["anna"], series={"id": "weeks", "part": 1}),
    "da/blog/a.md": text("post", "a"),
    "en/blog/b.md": post("b", "2026-01-02", authors=["anna"]),
}


@pytest.mark.parametrize(
    ("code", "front", "archive", "year"),
    [
        ("nl", "nl/blog/index.md", "nl/blog/archief/index.md", "nl/blog/archief/2026.md"),
        ("da", "da/blog/index.md", "da/blog/arkiv/index.md", "da/blog/arkiv/2026.md"),
    ],
)
def test_the_newest_posts_and_the_archive_have_a_place(
    tmp_path: Path, code: str, front: str, archive: str, year: str
) -> None:
    """In the words of the language."""
    language = language_of(tmp_path, FILES, code)
    assert (front_path(language), archive_path(language)) == (front, archive)
    assert archive_path(language, "2026") == year


def test_a_language_without_a_post_has_no_blog(tmp_path: Path) -> None:
    """The facts of series and people alone make none."""
    language = language_of(tmp_path, FILES | posts("da", a="2026-01-01"))
    assert {code: has_blog(one) for code, one in language.languages.items()} == {"nl": False, "da": True, "en": False}


def test_shelves_are_made_once(tmp_path: Path) -> None:
    """Every page of a blog asks for them."""
    language = language_of(tmp_path, FILES | IN_ALL)
    assert shelves(TOPIC, language) is shelves(TOPIC, language)
    assert [shelf.key for shelf in shelves(TOPIC, language).values()] == ["record"]


def test_a_topic_has_the_word_of_the_language(tmp_path: Path) -> None:
    """That of the page of its term; one that a language has no post about is None there."""
    language = language_of(tmp_path, FILES | IN_ALL)
    assert shelving_path(TOPIC, language) == "nl/blog/onderwerpen/index.md"
    assert shelf_paths(TOPIC, "record", language) == {
        "nl": "nl/blog/onderwerpen/elektronisch-dossier.md",
        "da": "da/blog/emner/aarsag-journal.md",
        "en": None,
    }


def test_an_author_called_index_has_a_page_beside_that_of_all(tmp_path: Path) -> None:
    """Neither takes the address of the other."""
    people = {"data/people.yml": "index: {name: Index, profile: {nl: Arts., da: Læge., en: Physician.}}\n"}
    language = language_of(tmp_path, people | {"nl/blog/a.md": post("a", "2026-01-01", authors=["index"])})
    assert shelf_path(AUTHOR, "index", language) == "nl/blog/auteurs/_index.md"
    assert shelving_path(AUTHOR, language) == "nl/blog/auteurs/index.md"


def test_an_author_has_the_same_key_in_every_language(tmp_path: Path) -> None:
    """A name has no other word."""
    paths = shelf_paths(AUTHOR, "anna", language_of(tmp_path, FILES | IN_ALL))
    assert paths == {
        "nl": "nl/blog/auteurs/anna.md",
        "da": "da/blog/forfattere/anna.md",
        "en": "en/blog/authors/anna.md",
    }


def test_a_series_has_the_words_of_its_name(tmp_path: Path) -> None:
    """In each language that shows a part of it."""
    assert shelf_paths(SERIES, "weeks", language_of(tmp_path, FILES | IN_ALL)) == {
        "nl": "nl/blog/reeksen/de-eerste-weken.md",
        "da": "da/blog/serier/de-foerste-uger.md",
        "en": None,
    }


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"one": "Weken", "two": "Weken"}, {"one": "one", "two": "two"}),
        ({"one": "Weken", "two": "Wéken!"}, {"one": "one", "two": "two"}),
        ({"one": "週", "two": "Weken"}, {"one": "one", "two": "weken"}),
        ({"one": "Index"}, {"one": "one"}),
        ({"one": "X", "two": "X", "three": "One"}, {"one": "one", "two": "two", "three": "three"}),
        ({"one": "Two", "two": "One"}, {"one": "one", "two": "two"}),
    ],
    ids=["same-name", "same-address", "no-letters", "index", "id-of-another", "crossed"],
)
def test_every_series_has_an_address_of_its_own(
    tmp_path: Path, names: dict[str, str], expected: dict[str, str]
) -> None:
    """Its id where its name would give that of another, or of the page with all series."""
    facts = "".join(f'{key}: {{name: {{nl: "{name}"}}}}\n' for key, name in names.items())
    language = language_of(tmp_path, FILES | {"data/series.yml": facts})
    found = {key: shelf_path(SERIES, key, language) for key in names}
    assert found == {key: f"nl/blog/reeksen/{name}.md" for key, name in expected.items()}


def test_a_shelf_has_the_name_that_readers_know(tmp_path: Path) -> None:
    """The word of a topic, the name of a person, and that of a series in another language where it has none here."""
    series = "weeks: {name: {da: Uger}}\n"
    language = language_of(tmp_path, FILES | IN_ALL | {"data/series.yml": series})
    assert shelf_title(TOPIC, "record", language) == "elektronisch dossier"
    assert shelf_title(AUTHOR, "anna", language) == "Anna Bos"
    assert shelf_title(SERIES, "weeks", language) == "Uger"


def test_shelves_of_a_series_hold_what_the_language_shows(tmp_path: Path) -> None:
    """English has no part of it."""
    language = language_of(tmp_path, FILES | part("a", 1), "en")
    assert shelves(SERIES, language) == {}
