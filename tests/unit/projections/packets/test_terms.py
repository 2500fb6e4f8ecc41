"""Takes words of a section; checks which terms a translator is told."""

from pathlib import Path

import pytest

from tests.packets import FILES, REF, packet_docs
from tests.packets import catalogue_at as catalogue_of
from vademecum.projections.packets import terms

CONCEPTS = """\
board:
  en: {label: board, alternatives: [directors], forms: [boards], definition: A.}
  da: {label: direktion, definition: B.}
ward:
  en: {label: ward, alternatives: [board], definition: A.}
  da: {label: afsnit, definition: B.}
danish:
  da: {label: kun dansk, definition: B.}
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Boards met.", ["round", "board"]),
        ("Directors of a ward", ["board", "ward"]),
        ("So [[term:ward|here]].", ["ward"]),
        ("A boardroom, kun dansk", []),
    ],
)
def test_terms_are_found_in_any_form(words: str, expected: list[str], tmp_path: Path) -> None:
    """In running text and in references; a label counts before the other name of another concept."""
    catalogue = catalogue_of(packet_docs(tmp_path, {**FILES, "data/concepts.yml": CONCEPTS}))
    original = catalogue.entries[REF].texts["en"]
    found = [row.concept for row in terms(original, [words], catalogue, "da")]
    assert found == [name for name in expected if name != "round"]


def test_a_term_without_a_counterpart_is_told(tmp_path: Path) -> None:
    """What the front matter names is among them, whether or not the section has the word."""
    catalogue = catalogue_of(packet_docs(tmp_path))
    rows = terms(catalogue.entries[REF].texts["en"], ["Some code."], catalogue, "da")
    assert [(row.label, row.term.label if row.term else None) for row in rows] == [
        ("code", None),
        ("round", "stuegang"),
    ]
