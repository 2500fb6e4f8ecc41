"""Takes front matter and rows; checks that one becomes the other, and the YAML that is written."""

import pytest

from vademecum.languages import SPOKEN, author_messages
from vademecum.sources import parse_yaml
from vademecum.word.metadata import ALIASES, LABELS, front_of, label, labels, rows_of, unaccented, yaml

FRONT = {
    "kind": "post",
    "id": "on",
    "title": 'A title: with "signs" \\ and # more',
    "summary": "Many words. " * 30 + "End.",
    "date": "2026-11-21",
    "roles": ["cmio", "no", "a b"],
    "series": {"id": "s", "part": 2},
    "reviewed": {"by": "anna", "on": "2026-01-02"},
    "levels": {"0": "Null: nothing"},
    "pinned": True,
    "draft": False,
}


def test_rows_say_all_of_the_front_matter() -> None:
    """And back again."""
    assert front_of(rows_of(FRONT)) == FRONT


def test_the_yaml_says_what_the_values_are() -> None:
    """Words that look like something else are quoted, dates are not."""
    tree = parse_yaml(yaml(FRONT), "a.md")
    assert tree.problems == ()
    read = tree.value
    assert isinstance(read, dict)
    assert rows_of(read) == rows_of(FRONT)


@pytest.mark.parametrize("code", SPOKEN)
def test_no_two_rows_have_one_label(code: str) -> None:
    """In no language: else one of them could not be read."""
    names = [label(path, author_messages(code)).casefold() for path in LABELS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("said", "path"), [("soort", "kind"), ("resumé", "summary"), ("level 3", "levels.3")])
def test_labels_are_known_in_every_language(said: str, path: str) -> None:
    """And so are the names that the front matter has for them."""
    assert labels()[said] == path
    assert labels()[path] == path


@pytest.mark.parametrize("path", [path for path in LABELS if path != "head"])
def test_every_row_has_its_words_in_each_language_with_and_without_accents(path: str) -> None:
    """Those of the label, of one and of many; no word means two rows."""
    known = labels()
    for code in SPOKEN:
        said = label(path, author_messages(code)).casefold()
        assert (known[said], known[unaccented(said)]) == (path, path)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (
            "categories",
            "categorie categorieën categorieen kategori kategorier category emne onderwerp",
        ),
        ("authors", "auteur auteurs forfatter forfattere author authors"),
        ("roles", "rol rollen rolle roller role roles"),
        ("concepts", "begrip begrippen begreb begreber concepts"),
        ("competencies", "competentie competenties kompetence kompetencer competency competencies"),
        ("countries", "land landen lande country countries"),
        ("audience", "publiek doelgroep målgruppe maalgruppe audience"),
        ("summary", "samenvatting resumé resume summary"),
        ("date", "datum dato date"),
    ],
)
def test_one_or_many_is_one_row(path: str, words: str) -> None:
    """In Dutch, Danish and English."""
    assert {labels()[word] for word in words.split()} == {path}


def test_no_other_word_means_two_rows() -> None:
    """Nor does one of them mean another row than its label says."""
    words = [(word, path) for path, many in ALIASES.items() for word in many.split(", ")]
    assert len({word for word, _ in words}) == len(words)
    assert ALIASES.keys() == LABELS.keys()
    assert [(word, labels()[word]) for word, path in words if labels()[word] != path] == []


@pytest.mark.parametrize(("said", "value"), [("Ja", True), ("nej", False), ("☒", True), ("perhaps", "perhaps")])
def test_yes_and_no_are_understood(said: str, value: object) -> None:
    """What is neither stays as it is, for the rule that reports it."""
    assert front_of({"draft": said}) == {"draft": value}
