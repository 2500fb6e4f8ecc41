"""Takes the facts of series; checks names, words and the number of parts."""

import pytest

from tests.unit.model.reading import fault, faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["series"]


def test_a_series_has_a_name() -> None:
    """What it is about and how many parts were announced may be left out."""
    series = valid(SHAPE, "weeks: {name: {nl: Weken}}")["weeks"]
    assert (series.name, series.about, series.parts) == ({"nl": "Weken"}, {}, None)


def test_a_series_without_a_name_is_wrong() -> None:
    """Its page needs a title."""
    assert fault(SHAPE, "weeks: {parts: 2}") == {"key": "name"}


@pytest.mark.parametrize("parts", ["0", "-1", "four", "1.5"])
def test_parts_are_counted_from_1(parts: str) -> None:
    """In whole numbers; a series without any is none."""
    assert faults(SHAPE, f"weeks: {{name: {{nl: Weken}}, parts: {parts}}}") == {("1:35", "type-wrong")}


@pytest.mark.parametrize(
    ("about", "expected"),
    [("", [("name",)]), (", about: {nl: Zeven dagen.}", [("name",), ("about",)])],
    ids=["without-about", "with-about"],
)
def test_words_are_given_with_their_path(about: str, expected: list[tuple[str, ...]]) -> None:
    """What is not there needs no translation."""
    series = valid(SHAPE, f"weeks: {{name: {{nl: Weken}}{about}}}")["weeks"]
    assert [path for path, _ in series.words()] == expected
