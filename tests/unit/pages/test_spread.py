"""Takes indexes of different lengths; checks the pages they are spread over."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from vademecum.pages.spread import spread
from vademecum.projections.indexes.index import Index, Row, Section


@dataclass(frozen=True)
class Wide(Row):
    """A row that takes the room of three."""

    @property
    def weight(self) -> int:
        """Three."""
        return 3


def parts(lengths: Mapping[str, int], limit: int = 10, head: int = 0) -> list[list[tuple[str, int]]]:
    """The pieces of each part, as the id of their heading and the number of their rows."""
    sections = tuple(
        Section(key, key.upper(), "nl", tuple(Row(f"{key}{number}", "nl") for number in range(length)), head=head)
        for key, length in lengths.items()
    )
    return [[(piece.key, len(piece.rows)) for piece in part.pieces] for part in spread(Index("test", sections), limit)]


def test_a_short_index_is_one_page() -> None:
    """Headings count as rows."""
    assert parts({"a": 4, "b": 4}) == [[("a", 4), ("b", 4)]]
    assert parts({"a": 4, "b": 5}) == [[("a", 4)], [("b", 5)]]


def test_sections_stand_together_as_long_as_they_fit() -> None:
    """In their order: none goes to a page before those above it."""
    assert parts({"a": 2, "b": 7, "c": 2, "d": 2, "e": 1}) == [[("a", 2)], [("b", 7)], [("c", 2), ("d", 2), ("e", 1)]]


def test_a_section_that_fits_on_no_page_is_cut() -> None:
    """The last piece shares its page with what follows; no row is lost or said twice."""
    assert parts({"a": 1, "b": 20, "c": 3}) == [[("a", 1)], [("b", 9)], [("b-2", 9)], [("b-3", 2), ("c", 3)]]


def test_what_stands_below_a_heading_counts_once() -> None:
    """With the first piece."""
    assert parts({"a": 12}, head=5) == [[("a", 4)], [("a-2", 8)]]
    assert parts({"a": 0, "b": 0}, head=5) == [[("a", 0)], [("b", 0)]]


def test_rows_count_by_the_room_that_they_take() -> None:
    """As many as fit whole; one that fits on no page has a page of its own."""
    rows = (Row(), *(Wide() for _ in range(4)), Row())
    index = Index("test", (Section("a", "A", "nl", rows),))
    assert [[len(piece.rows) for piece in part.pieces] for part in spread(index, 8)] == [[3], [3]]
    assert [piece.weight for part in spread(index, 8) for piece in part.pieces] == [8, 8]
    assert [len(part.pieces[0].rows) for part in spread(index, 3)] == [1] * 6


def test_an_index_with_nothing_to_list_has_a_page() -> None:
    """Which says so."""
    assert parts({}) == [[]]


@pytest.mark.parametrize("limit", [1, 2, 20, 300])
def test_every_row_stands_on_one_page(limit: int) -> None:
    """In order, whatever the limit; no page has more than that, but for a heading with one row."""
    found = parts({"a": 33, "b": 0, "c": 601, "d": 1}, limit)
    flat = [piece for part in found for piece in part]
    assert [sum(count for key, count in flat if key.partition("-")[0] == letter) for letter in "abcd"] == [
        33,
        0,
        601,
        1,
    ]
    assert max(sum(count + 1 for _, count in part) for part in found) <= max(limit, 2)
