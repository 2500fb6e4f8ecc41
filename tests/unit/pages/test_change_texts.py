"""Takes releases; checks the texts that say what differs, ready for a site."""

from pathlib import Path

from tests.unit.facts import FACTS
from tests.unit.frameworks import Values, release
from tests.unit.pages.reading import language_of
from vademecum.pages.change_texts import change_texts


def change(values: Values) -> None:
    """A role, and words of one language."""
    values["roles"]["ciso"] = {"group": "it", "name": {"nl": 'De "CISO" [1]'}}
    values["roles"]["cmio"]["targets"]["bridging"] = 2
    values["competencies"]["bridging"]["levels"]["2"]["nl"] = "Tolkt."


def texts(folder: Path, *changes: object, **values: object) -> dict[str, str]:
    """The texts by path."""
    new = release(*([change] if changes else []), **{"version": "1: b", **values})
    return dict(change_texts(release(), new, language_of(folder, FACTS).languages))


def test_there_is_a_text_for_each_language(tmp_path: Path) -> None:
    """With the headings that any of them needs, and references to what the site has."""
    found = texts(tmp_path, change)
    assert list(found) == [
        "nl/wijzigingen-in-de-competentiematrix-van-1-naar-1-b.md",
        "da/aendringer-i-kompetencematrixen-fra-1-til-1-b.md",
        "en/changes-to-the-competency-matrix-1-to-1-b.md",
    ]
    for words in found.values():
        assert words.startswith('---\nkind: page\nid: changes-1-1-b\ntitle: "')
        assert [line.split("{#")[1] for line in words.splitlines() if line.startswith("## ")] == [
            *("new}", "changed-levels}", "words}")
        ]
        assert words.endswith("\n")
        assert not words.endswith("\n\n")
    english = found["en/changes-to-the-competency-matrix-1-to-1-b.md"]
    assert "- [[role:cmio]], [[competency:bridging]]: from 3 – Leading to 2 – Practising" in english
    assert r'- Role: De "CISO" \[1\]' in english
    assert english.endswith("{#words}\n\n\nNothing has changed in the words of this language.\n")


def test_languages_are_those_of_site_and_releases(tmp_path: Path) -> None:
    """Words of the others are unknown."""
    assert list(texts(tmp_path, change, languages=["sv", "en"])) == ["en/changes-to-the-competency-matrix-1-to-1-b.md"]


def test_without_a_difference_a_text_says_so(tmp_path: Path) -> None:
    """And has no heading."""
    words = texts(tmp_path)["en/changes-to-the-competency-matrix-1-to-1-b.md"]
    assert words.endswith("---\nSince version 1 nothing has changed.\n")
