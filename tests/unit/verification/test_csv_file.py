"""Takes CSV files; checks their rows."""

import pytest

from vademecum.verification.claims import CELL, OF_FILE, SAID, UnreadableError
from vademecum.verification.csv_file import read_csv

COLUMNS = (*CELL, *SAID, *OF_FILE)


def rows(separator: str = ",", columns: tuple[str, ...] = COLUMNS, **values: str) -> list[dict[str, object]]:
    """The rows of a file with one of them."""
    lines = (separator.join(columns), separator.join(values.get(name, "") for name in columns))
    return [dict(row) for row in read_csv("\r\n".join(lines).encode("utf-8-sig"), separator)]


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_row_is_read_by_the_names_of_its_columns(separator: str) -> None:
    """In any order; a level is a number, an empty one is none."""
    (row,) = rows(separator, COLUMNS[::-1], role="cmio", level="3")
    assert (row["role"], row["level"], row["model-level"], row["descriptor"]) == ("cmio", 3, None, "")


def test_a_level_that_is_no_number_stays_what_it_is() -> None:
    """So that it is named."""
    assert rows(level="drie")[0]["level"] == "drie"


@pytest.mark.parametrize(
    ("words", "said"), [("'=1", "=1"), ("''=1", "'=1"), ("'-", "-"), ("'t", "'t"), ("=1", "=1"), ("'@a", "@a")]
)
def test_a_guard_is_taken_off(words: str, said: str) -> None:
    """And no other apostrophe."""
    assert rows(descriptor=words)[0]["descriptor"] == said


def test_a_column_that_is_missing_is_named() -> None:
    """The file cannot be compared then."""
    with pytest.raises(UnreadableError) as error:
        rows(columns=tuple(name for name in COLUMNS if name != "level"))
    assert error.value.values == {"name": "level"}


@pytest.mark.parametrize("content", [b"\xff", b'role,"', b""])
def test_what_is_no_csv_is_unreadable(content: bytes) -> None:
    """Whatever is wrong with it."""
    with pytest.raises(UnreadableError):
        list(read_csv(content, ","))
