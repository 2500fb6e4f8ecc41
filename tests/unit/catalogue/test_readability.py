"""Takes texts; checks which sentences are measured, where they stand, and which are the hardest."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from vademecum.catalogue import Sentence, hardest, points, sentences_of
from vademecum.languages import Counts

SUMMARY = 1
"""The summary that every text of these tests has is one sentence."""


def found(folder: Path, body: str) -> tuple[Sentence, ...]:
    """The sentences of a Danish text, whose body begins at line 7."""
    files = {
        "da/praksis/a.md": text("practice", "a", body),
        "da/praksis/b.md": text("practice", "b", title="Klinisk ejerskab"),
    }
    catalogue = catalogue_of(folder, files)
    return sentences_of(catalogue.entries["practice:a"].texts["da"], catalogue)


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("En bil. Den er\nrød. Ja.", [7, 7, 8]),
        ("- En bil\n- To biler. Og en til\n", [7, 8, 8]),
        ("## En bil {#a}\n\nEn bil.\n", [9]),
        ("| En | bil |\n| --- | --- |\n| To | biler |\n", []),
        ("`kode` [@one] 2026.\n", []),
    ],
)
def test_running_text_is_measured(body: str, lines: list[int], tmp_path: Path) -> None:
    """Paragraphs and items, with the summary before them; no headings, no tables, no sources."""
    assert [sentence.line for sentence in found(tmp_path, body)] == [5, *lines]


def test_a_reference_counts_as_the_title_that_it_shows(tmp_path: Path) -> None:
    """Or as its own words; what does not exist counts as nothing."""
    shown = found(tmp_path, "Se [[practice:b]], [[b|den her side]] og [[nobody]] nu.")[SUMMARY]
    assert shown.counts == Counts(sentences=1, words=8, long_words=2, syllables=shown.counts.syllables)


def test_the_hardest_sentences_are_named(tmp_path: Path) -> None:
    """At most three, and none of a few words, however long these are."""
    easy = "Det er en bil, og den er rød. "
    hard = "Organisationens udviklingsmuligheder forudsætter ledelsens opmærksomhed på medarbejdernes tid hver dag."
    body = f"{easy}\n{hard}\n{easy}{easy}\nUdviklingsmuligheder forudsætter.\n"
    sentences = found(tmp_path, body)
    assert [sentence.line for sentence in hardest(sentences, "da")] == [8, 7, 9]


def test_a_text_of_short_sentences_has_a_hardest_one_too(tmp_path: Path) -> None:
    """Else its author would be told to look at no line at all."""
    assert [sentence.line for sentence in hardest(found(tmp_path, "Regeringssamarbejdspolitik.\n"), "da")]


def test_no_words_have_no_points() -> None:
    """There is nothing to measure."""
    assert points([], "en") is None
