"""Takes catalogues; checks how texts, words and sources are counted, and where translations are found to differ."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.projections.statistics import Count, Difference, compared, count, differences


def test_each_kind_has_a_row_for_each_language(tmp_path: Path) -> None:
    """In the order of the kinds and of the site's languages; a kind of which there is nothing has none."""
    files = {"nl/b.md": text("page", "b"), "nl/a.md": text("practice", "a")}
    rows = count(catalogue_of(tmp_path, files))
    assert [(row.kind, row.language) for row in rows] == [
        (kind, language) for kind in ("practice", "page") for language in ("nl", "da", "en")
    ]


def test_words_and_sources_are_those_of_the_texts_in_the_language(tmp_path: Path) -> None:
    """Each source once; drafts count too, and what is borrowed adds nothing."""
    files = {
        "nl/a.md": text("page", "a", "Twee [@one].\n", summary="Hier staat wat."),
        "nl/b.md": text("page", "b", "En hier drie [@one].", summary="Hier staat wat.", draft=True),
        "da/a.md": text("page", "a", ""),
    }
    dutch, danish, english = count(catalogue_of(tmp_path, files))
    assert dutch == Count("page", "nl", 2, 0, 0, 6, 3, dutch.readability, 1)
    assert (danish.own, danish.borrowed, danish.words, danish.sources) == (1, 1, 0, 0)
    assert (english.own, english.borrowed) == (0, 2)


def test_readability_is_the_median_of_the_texts(tmp_path: Path) -> None:
    """In points of the language's own formula: LIX of a sentence of four short words is 4."""
    bodies = ("Det er en bil.", "Det er en bil.", "Besværligheder udviklingsmæssigt.")
    files = {
        f"da/{number}.md": text("page", f"p{number}", body, summary="Det er en by.")
        for number, body in enumerate(bodies)
    }
    assert [row.readability for row in count(catalogue_of(tmp_path, files))] == [None, 4, None]


def test_facts_alone_are_still_to_be_written(tmp_path: Path) -> None:
    """A term and a law have all their words in the facts."""
    rows = {(row.kind, row.language): row for row in count(catalogue_of(tmp_path, FACTS))}
    assert (rows["role", "nl"].own, rows["role", "nl"].to_come) == (0, 2)
    assert (rows["term", "nl"].own, rows["term", "nl"].borrowed, rows["term", "en"].own) == (2, 1, 3)
    assert (rows["law", "da"].own, rows["law", "da"].to_come) == (1, 0)


def test_an_empty_site_has_no_rows(tmp_path: Path) -> None:
    """There is nothing to count."""
    assert count(catalogue_of(tmp_path, {})) == []


@pytest.mark.parametrize(
    ("dutch", "danish", "expected"),
    [
        ("## A {#a}\n[@one]\n", "[@one]\n## B {#a}\n", []),
        ("## A {#a}\n", "### A {#a}\n", ["headings"]),
        ("## A {#a}\n## B {#b}\n", "## B {#b}\n## A {#a}\n", ["headings"]),
        ("[@one] [@two]", "[@two]", ["sources"]),
        ("## A {#a}\n[@one]", "", ["headings", "sources"]),
    ],
)
def test_what_is_not_alike_is_named(dutch: str, danish: str, expected: list[str], tmp_path: Path) -> None:
    """Headings with their levels and ids in order, and the set of sources."""
    files = {"nl/a.md": text("page", "a", dutch), "da/a.md": text("page", "a", danish), "en/b.md": text("page", "b")}
    catalogue = catalogue_of(tmp_path, files)
    assert list(differences(catalogue)) == [Difference("page:a", what) for what in expected]
    assert compared(catalogue) == 1
