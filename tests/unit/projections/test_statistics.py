"""Takes catalogues; checks how entries, texts and words are counted."""

from pathlib import Path

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.projections.statistics import Count, count


def test_each_kind_has_a_row_in_the_order_of_the_kinds(tmp_path: Path) -> None:
    """A kind of which there is nothing has none."""
    files = {"nl/b.md": text("page", "b"), "nl/a.md": text("practice", "a")}
    rows = count(catalogue_of(tmp_path, FACTS | files))
    assert [row.kind for row in rows] == ["role", "competency", "practice", "checklist", "term", "page"]


def test_texts_and_words_are_counted_by_language(tmp_path: Path) -> None:
    """Words of the body; drafts count too."""
    files = {
        "nl/a.md": text("page", "a", "Twee woorden\n"),
        "nl/b.md": text("page", "b", "En hier drie", draft=True),
        "da/a.md": text("page", "a"),
    }
    expected = Count("page", 2, {"nl": (2, 5), "da": (1, 0), "en": (0, 0)})
    assert count(catalogue_of(tmp_path, files)) == (expected,)


def test_facts_alone_are_entries_without_a_text(tmp_path: Path) -> None:
    """A role is still to be written; a term is there where it has a label."""
    rows = {row.kind: row for row in count(catalogue_of(tmp_path, FACTS))}
    assert rows["role"] == Count("role", 2, {"nl": (0, 0), "da": (0, 0), "en": (0, 0)})
    assert rows["term"] == Count("term", 3, {"nl": (2, 0), "da": (2, 0), "en": (3, 0)})


def test_an_empty_site_has_no_rows(tmp_path: Path) -> None:
    """There is nothing to count."""
    assert count(catalogue_of(tmp_path, {})) == ()
