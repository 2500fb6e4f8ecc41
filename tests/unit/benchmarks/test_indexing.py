"""What is said of the step that makes the full text ready for the search."""

import pytest

from benchmarks.indexing import MEMORY, Cost, measured, report


def test_pages_are_read_and_indexed() -> None:
    """In a process that uses time and memory, and with Pagefind in another."""
    (line,) = measured((20,))
    assert line.startswith("- full text of 20 pages in one language: ")
    assert " MB for Pagefind and " in line


@pytest.mark.parametrize(
    ("cost", "met"),
    [
        (Cost(1000, 1.0, MEMORY, 4.0, MEMORY), "met"),
        (Cost(1000, 1.1, 0, 4.0, 0), "NOT met"),
        (Cost(1000, 0, MEMORY + 1, 0, 0), "NOT met"),
        (Cost(1000, 0, 0, 0, MEMORY + 1), "NOT met"),
    ],
)
def test_report_says_whether_it_is_enough(cost: Cost, met: str) -> None:
    """Time and memory of both must be."""
    assert report(cost).rpartition(": ")[2] == met
